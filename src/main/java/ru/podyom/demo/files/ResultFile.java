package ru.podyom.demo.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated result file, named as it would come from the ФИС ОКО or from a school. */
public final class ResultFile {

    private final String name;
    private final byte[] content;

    ResultFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    public String name() {
        return name;
    }

    /** Writes the file into a folder, over one of the same name. */
    public Path writeInto(Path folder) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    byte[] content() {
        return content.clone();
    }
}
