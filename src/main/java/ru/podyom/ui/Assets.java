package ru.podyom.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Version of our own style sheet and script, so that browsers may keep them for a year and still see a change. */
@Component
class Assets {

    private final String version;

    Assets() {
        var sum = new CRC32();
        for (String name : new String[] {"podyom.css", "podyom.js"}) {
            try {
                sum.update(new ClassPathResource("static/assets/" + name).getContentAsByteArray());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    String version() {
        return version;
    }
}
