package ru.podyom.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/** A part being inflated; stops where the part or the whole workbook grows beyond its limits. */
final class Inflated extends InputStream {

    /** How much of one workbook has been inflated so far, all parts together. */
    static final class Budget {
        private final Limits limits;
        private long used;

        Budget(Limits limits) {
            this.limits = limits;
        }
    }

    /** The limit was passed; told apart from a broken file. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final InputStream in;
    private final long deflated;
    private final Budget budget;
    private long inflated;

    Inflated(InputStream in, ZipEntry entry, Budget budget) {
        this.in = in;
        this.deflated = Math.max(1, entry.getCompressedSize());
        this.budget = budget;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = in.read(into, from, length);
        if (count > 0) {
            inflated += count;
            budget.used += count;
            Limits limits = budget.limits;
            boolean dense = inflated > limits.freeBytes() && inflated / deflated > limits.ratio();
            if (dense || budget.used > limits.inflatedBytes()) {
                throw new TooMuch();
            }
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
