package ru.podyom.shell;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import ru.podyom.kernel.Refused;

/**
 * The command line. Starts no Spring context, no server and no database. Exit codes: 0 done, 1 the input has problems,
 * 2 wrong usage, 3 our fault.
 */
@Command(
        name = "podyom",
        description = "Подъём: поддержка школ с низкими результатами.",
        synopsisSubcommandLabel = "[КОМАНДА]",
        mixinStandardHelpOptions = true,
        version = "podyom 0.1.0")
public final class Main {

    static final int DONE = 0;
    static final int INPUT_HAS_PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int OUR_FAULT = 3;

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs one command; the streams are given so that tests need no process of their own. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new ResultsCommand(out, err));
        line.addSubcommand(new IdentifyCommand(out, err));
        line.addSubcommand(new MinutesCommand(out, err));
        line.setOut(out).setErr(err).setExitCodeExceptionMapper(exception -> OUR_FAULT);
        line.setResourceBundle(new HelpWords()).setParameterExceptionHandler(new WrongArguments());
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            int code = exception instanceof WrongUsage ? WRONG_USAGE : INPUT_HAS_PROBLEMS;
            if (exception instanceof WrongUsage || exception instanceof Refused) {
                err.println(exception.getMessage());
                return code;
            }
            throw exception;
        });
        if (args.length == 0) {
            line.usage(err);
            return WRONG_USAGE;
        }
        return line.execute(args);
    }
}
