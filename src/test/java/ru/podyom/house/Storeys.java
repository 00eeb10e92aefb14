package ru.podyom.house;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.ApplicationModule;

/** Who may look down on whom, as the modules declare it; the kernel lies under everyone. */
final class Storeys {

    private Storeys() {}

    static List<String> modules() {
        return Sources.folders(Sources.MAIN).stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    /** Whether the lower module can be reached by steps each of which is declared. */
    static boolean leadDown(String upper, String lower) {
        return lower.equals("kernel") || below(upper, new HashSet<>()).contains(lower);
    }

    private static Set<String> below(String module, Set<String> found) {
        for (String declared : declaredBy(module)) {
            String lower = declared.replaceAll("\\s*::.*", "");
            if (found.add(lower)) {
                below(lower, found);
            }
        }
        return found;
    }

    private static List<String> declaredBy(String module) {
        try {
            ApplicationModule declaration =
                    Class.forName(House.ROOT + "." + module + ".package-info").getAnnotation(ApplicationModule.class);
            return declaration == null ? List.of() : List.of(declaration.allowedDependencies());
        } catch (ClassNotFoundException noSuchModule) {
            return List.of();
        }
    }
}
