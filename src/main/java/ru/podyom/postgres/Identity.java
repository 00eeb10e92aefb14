package ru.podyom.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The account PostgreSQL runs under. An ordinary user runs it as himself. PostgreSQL refuses root, so root runs it
 * under the account that owns the cluster, under an unprivileged account of the system, or in a user namespace, whichever
 * is tried out first to work on the folder.
 *
 * @param prefix words before a command, empty for an ordinary user
 * @param owner who must own the cluster
 */
record Identity(List<String> prefix, Owner owner) {

    private static final Path PASSWD = Path.of("/etc/passwd");

    private record Account(String name, Owner owner) {}

    List<String> command(List<String> words) {
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }

    /**
     * Chooses for a cluster, which may not exist yet.
     *
     * @param folder that holds or will hold the cluster; the account must be able to reach it
     */
    static Identity forCluster(Path cluster, Path folder, Binaries programs) throws IOException {
        Owner self = Owner.self();
        if (!self.isRoot()) {
            return new Identity(List.of(), self);
        }
        for (Identity candidate : candidates(Owner.of(Files.exists(cluster) ? cluster : folder))) {
            if (candidate.reaches(folder) && candidate.reaches(Path.of(programs.program("postgres")))) {
                return candidate;
            }
        }
        throw new PostgresUnavailable(
                "PostgreSQL не запускается от имени root, а здесь нет ни учётной записи podyom, postgres или nobody, "
                        + "которой доступна папка " + folder + ", ни права создать пространство имён (unshare -U): "
                        + "запустите «Подъём» от обычного пользователя.");
    }

    private static List<Identity> candidates(Owner current) throws IOException {
        List<Identity> candidates = new ArrayList<>();
        if (!current.isRoot()) {
            String name = accounts()
                    .filter(account -> account.owner().uid() == current.uid())
                    .map(Account::name)
                    .findFirst()
                    .orElse("");
            addSwitches(candidates, name, current);
            return candidates;
        }
        Identity namespace = new Identity(List.of("unshare", "--user", "--"), Owner.ROOT);
        for (String name : List.of("podyom", "postgres")) {
            account(name).ifPresent(found -> addSwitches(candidates, name, found.owner()));
        }
        candidates.add(namespace);
        account("nobody").ifPresent(found -> addSwitches(candidates, "nobody", found.owner()));
        return candidates;
    }

    private static void addSwitches(List<Identity> candidates, String name, Owner owner) {
        candidates.add(new Identity(
                List.of("setpriv", "--reuid=" + owner.uid(), "--regid=" + owner.gid(), "--clear-groups", "--"), owner));
        if (!name.isEmpty()) {
            candidates.add(new Identity(List.of("runuser", "-u", name, "--"), owner));
        }
    }

    private boolean reaches(Path path) {
        try {
            return Execution.of(command(List.of("test", "-x", path.toString())), Path.of("/"))
                    .succeeded();
        } catch (IOException programIsMissing) {
            return false;
        }
    }

    private static Optional<Account> account(String name) throws IOException {
        return accounts().filter(account -> account.name().equals(name)).findFirst();
    }

    private static Stream<Account> accounts() throws IOException {
        return Files.readAllLines(PASSWD, StandardCharsets.ISO_8859_1).stream()
                .map(line -> line.split(":", -1))
                .filter(fields -> fields.length > 3 && fields[2].matches("\\d{1,9}") && fields[3].matches("\\d{1,9}"))
                .map(fields ->
                        new Account(fields[0], new Owner(Integer.parseInt(fields[2]), Integer.parseInt(fields[3]))));
    }
}
