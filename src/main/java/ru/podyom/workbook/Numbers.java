package ru.podyom.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as cells hold them: «14», «14.0», «1.4E1», and as people type them into text cells: «14,0». */
final class Numbers {

    private Numbers() {}

    static int whole(char[] chars, int from, int to) {
        boolean minus = from < to && chars[from] == '-';
        int i = minus ? from + 1 : from;
        int digits = i;
        int value = 0;
        while (i < to && isDigit(chars[i])) {
            if (i - digits >= 9) {
                return SheetRow.NOT_WHOLE;
            }
            value = 10 * value + chars[i++] - '0';
        }
        if (i == digits) {
            return SheetRow.NOT_WHOLE;
        }
        if (i < to && withoutZeroFraction(chars, from, to) != i) {
            return slowly(chars, from, to);
        }
        return minus ? -value : value;
    }

    /** Where the number ends when «.0» or «,00» is left out. */
    static int withoutZeroFraction(char[] chars, int from, int to) {
        int i = to;
        while (i > from && chars[i - 1] == '0') {
            i--;
        }
        boolean zeroFraction = i < to && i - 1 > from && (chars[i - 1] == '.' || chars[i - 1] == ',');
        return zeroFraction ? i - 1 : to;
    }

    static int hundredths(char[] chars, int from, int to) {
        try {
            BigDecimal hundred = decimal(chars, from, to).movePointRight(2);
            return hundred.precision() - hundred.scale() > 9
                    ? SheetRow.NOT_WHOLE
                    : hundred.setScale(0, RoundingMode.HALF_UP).intValueExact();
        } catch (NumberFormatException e) {
            return SheetRow.NOT_WHOLE;
        }
    }

    private static int slowly(char[] chars, int from, int to) {
        try {
            BigDecimal value = decimal(chars, from, to);
            boolean small = value.precision() - value.scale() <= 9;
            return small && value.stripTrailingZeros().scale() <= 0 ? value.intValueExact() : SheetRow.NOT_WHOLE;
        } catch (NumberFormatException e) {
            return SheetRow.NOT_WHOLE;
        }
    }

    private static BigDecimal decimal(char[] chars, int from, int to) {
        if (to - from > 40) {
            throw new NumberFormatException();
        }
        BigDecimal value = new BigDecimal(new String(chars, from, to - from).replace(',', '.'));
        if (Math.abs((long) value.scale()) > 100) {
            // «1E999999999» would fill the memory with zeros
            throw new NumberFormatException();
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
