package ru.podyom.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.NotFound;

/**
 * The door to stored files. They live in the database, so that one backup holds everything; who may read one is
 * decided by the module whose object it belongs to.
 */
@Service
public class StoredFiles {

    private static final int CHUNK = 1 << 20;

    private final FileStore store;

    StoredFiles(FileStore store) {
        this.store = store;
    }

    /** Keeps the content of a file; content that is kept already is found again instead. */
    @Transactional
    public StoredFile keep(Path file) throws IOException {
        String sha256 = sha256(file);
        var known = store.bySha256(sha256);
        if (known.isPresent()) {
            return known.get();
        }
        var id = store.insert(sha256, Files.size(file));
        try (var in = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                store.append(id, number++, chunk);
            }
        }
        return new StoredFile(id, sha256, Files.size(file));
    }

    /**
     * Writes a stored file out, a piece at a time.
     *
     * @throws NotFound where there is none
     */
    public void copy(FileId id, OutputStream out) throws IOException {
        int pieces = store.pieces(id);
        if (pieces == 0 && store.byId(id).isEmpty()) {
            throw new NotFound("file", id);
        }
        for (int number = 0; number < pieces; number++) {
            out.write(store.piece(id, number));
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
