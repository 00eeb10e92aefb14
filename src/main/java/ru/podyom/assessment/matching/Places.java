package ru.podyom.assessment.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.authority.Municipality;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;

/**
 * Municipalities of one region by the names that files write: «Богучанский район», «Богучанский муниципальный район
 * (reg24_m012)». A name that could mean two of them means none.
 */
final class Places {

    private static final Pattern CODE = Pattern.compile("reg\\d{2}(_vpr)?_m\\d{3}");
    private static final Pattern COMMON =
            Pattern.compile("(?U)\\b(муниципальн\\w*|образовани\\w*|район\\w*|р-н|округ\\w*|мо|мр|го)\\b");

    private final Map<String, MunicipalityId> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Places(RegionId region, List<Municipality> municipalities) {
        for (Municipality municipality : municipalities) {
            if (municipality.region().equals(region)) {
                municipality.names().forEach(name -> learn(plain(name), municipality.id()));
                var code = municipality.data().fisCode();
                if (code != null) {
                    learn(code, municipality.id());
                }
            }
        }
    }

    private void learn(String name, MunicipalityId id) {
        var other = byName.put(name, id);
        if (other != null && !other.equals(id)) {
            ambiguous.add(name);
        }
    }

    /** The municipality that is meant, null where the text names none of the region's known ones. */
    @Nullable
    MunicipalityId of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var code = CODE.matcher(written.toLowerCase(Locale.ROOT));
        if (code.find()) {
            var known = byName.get(code.group().replace("_vpr", ""));
            if (known != null) {
                return known;
            }
        }
        var name = plain(written);
        return ambiguous.contains(name) ? null : byName.get(name);
    }

    /** The name of a municipality without the code that a file writes behind it. */
    static String tidy(String written) {
        return written.replaceAll("\\(?\\s*reg\\d{2}(_vpr)?_m\\d{3}\\s*\\)?", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static String plain(String written) {
        var lower = tidy(written).toLowerCase(Locale.ROOT).replace('ё', 'е');
        var bare = COMMON.matcher(lower)
                .replaceAll(" ")
                .replaceAll("[^\\p{L}\\d-]+", " ")
                .strip();
        return bare.isEmpty() ? lower : bare;
    }
}
