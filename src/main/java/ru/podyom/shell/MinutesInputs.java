package ru.podyom.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.MinutesReader;
import ru.podyom.meeting.reading.found.ReadHeading;
import ru.podyom.meeting.reading.found.ReadMinutes;
import ru.podyom.meeting.reading.text.TextRefused;

/** The documents a command was given: files, and folders searched for them. */
final class MinutesInputs {

    private static final List<String> KINDS = List.of(".docx", ".docm", ".odt", ".pdf", ".txt", ".doc", ".rtf");

    private final List<Path> files;

    /**
     * One document.
     *
     * @param refused why it has no text, null where it was read
     */
    record Input(
            Path file,
            String sha256,
            ReadMinutes minutes,
            @Nullable String refused) {}

    private MinutesInputs(List<Path> files) {
        this.files = files;
    }

    /**
     * Files in the order given, those of a folder by path; lock files of office programs are passed over.
     *
     * @throws WrongUsage a path is not there, or a folder holds no document
     */
    static MinutesInputs in(List<Path> paths) {
        return new MinutesInputs(GivenFiles.in(paths, KINDS, "документов .docx, .odt, .pdf или .txt"));
    }

    /** Reads all; a document whose content came before says so. */
    List<Input> read() {
        Map<String, Path> byContent = new HashMap<>();
        List<Input> inputs = new ArrayList<>();
        for (Path file : files) {
            String hash = hash(file);
            Input input = read(file, hash);
            Path before = byContent.putIfAbsent(hash, file);
            inputs.add(
                    before == null
                            ? input
                            : new Input(
                                    file,
                                    hash,
                                    input.minutes().warned("содержимое то же, что у файла " + before.getFileName()),
                                    input.refused()));
        }
        return inputs;
    }

    private static Input read(Path file, String hash) {
        try {
            return new Input(file, hash, MinutesReader.read(file), null);
        } catch (TextRefused refused) {
            return new Input(file, hash, unread(refused.sentence()), refused.sentence());
        }
    }

    private static ReadMinutes unread(String sentence) {
        return new ReadMinutes(
                "",
                false,
                ReadHeading.NONE,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(sentence));
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new WrongUsage("Файл не читается: " + file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
