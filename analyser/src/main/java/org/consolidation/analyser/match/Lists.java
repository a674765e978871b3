package org.consolidation.analyser.match;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Each row to a list of rows, one after the other, none held longer than needed. */
final class Lists<A, B> implements Iterator<B> {

    private final Iterator<A> rows;
    private final Function<A, List<B>> function;
    private Iterator<B> now = Collections.emptyIterator();

    Lists(Iterator<A> rows, Function<A, List<B>> function) {
        this.rows = rows;
        this.function = function;
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext() && rows.hasNext())
            now = function.apply(rows.next()).iterator();
        return now.hasNext();
    }

    @Override
    public B next() {
        if (!hasNext()) throw new NoSuchElementException("no row is left");
        return now.next();
    }
}
