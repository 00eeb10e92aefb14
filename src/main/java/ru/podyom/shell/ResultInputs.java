package ru.podyom.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultReader;

/** The result files a command was given: files, and folders searched for them; read side by side on all cores. */
final class ResultInputs {

    private static final List<String> KINDS = List.of(".xlsx", ".xls", ".ods", ".csv");

    private final List<Path> files;

    private ResultInputs(List<Path> files) {
        this.files = files;
    }

    /**
     * Files in the order given, those of a folder by path; lock files of office programs are passed over.
     *
     * @throws WrongUsage a path is not there, or a folder holds no result file
     */
    static ResultInputs in(List<Path> paths) {
        return new ResultInputs(GivenFiles.in(paths, KINDS, "таблиц (.xlsx, .xls, .ods, .csv)"));
    }

    /** Reads all files; one given twice counts once, with a note. Order of the result is that of the files. */
    List<Reading> read(ResultReader reader, ReadingOptions options, PrintWriter notes) {
        Map<String, Path> byContent = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        List<List<Reading>> all = readAll(reader, options);
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            String content = all.get(i).getFirst().sha256();
            Path before = byContent.putIfAbsent(content.isEmpty() ? file.toString() : content, file);
            if (before == null) {
                readings.addAll(all.get(i));
            } else {
                notes.println("Файл " + file + " — копия файла " + before + ", учтён один раз.");
            }
        }
        return readings;
    }

    private List<List<Reading>> readAll(ResultReader reader, ReadingOptions options) {
        int threads = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Map<Path, Future<List<Reading>>> running = new HashMap<>();
            files.stream()
                    .sorted(Comparator.comparingLong(ResultInputs::size).reversed())
                    .forEach(file ->
                            running.computeIfAbsent(file, path -> pool.submit(() -> reader.read(path, options))));
            List<List<Reading>> all = new ArrayList<>();
            for (Path file : files) {
                all.add(Objects.requireNonNull(running.get(file)).get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
