package ru.podyom.ui;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * The rows of a large export: only their numbers are kept, the rows themselves come a thousand at a time as the file is
 * written. Meant to be read once, from the first row to the last.
 */
public final class ChunkedRows<R> extends AbstractList<R> implements RandomAccess {

    private static final int CHUNK = 1000;

    private final List<Long> numbers;
    private final Function<List<Long>, List<R>> load;
    private int from = -1;
    private List<R> chunk = List.of();

    /**
     * @param numbers of the rows, in their order; rows that bear them must not vanish meanwhile
     * @param load gives the rows of some numbers in the same order
     */
    public ChunkedRows(List<Long> numbers, Function<List<Long>, List<R>> load) {
        this.numbers = numbers;
        this.load = load;
    }

    @Override
    public R get(int index) {
        int start = index / CHUNK * CHUNK;
        if (start != from) {
            chunk = load.apply(numbers.subList(start, Math.min(numbers.size(), start + CHUNK)));
            from = start;
        }
        return chunk.get(index - start);
    }

    @Override
    public int size() {
        return numbers.size();
    }
}
