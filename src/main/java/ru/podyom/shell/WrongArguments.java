package ru.podyom.shell;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Russian what is wrong with the arguments, and how to see the help. */
final class WrongArguments implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        command.getErr().println("Справка: " + command.getCommandSpec().qualifiedName() + " --help");
        return Main.WRONG_USAGE;
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing ->
                "Не хватает: "
                        + missing.getMissing().stream()
                                .map(WrongArguments::name)
                                .collect(Collectors.joining(", "));
            case UnmatchedArgumentException unmatched ->
                "Лишнее или неизвестное: " + String.join(" ", unmatched.getUnmatched());
            default ->
                wrong.getArgSpec() == null || wrong.getValue() == null
                        ? "Аргументы не поняты."
                        : "Значение «" + wrong.getValue() + "» не подходит для " + name(wrong.getArgSpec()) + ".";
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
