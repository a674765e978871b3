package org.consolidation.analyser.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The first so many in an order, whatever came in. */
final class First<T> {

    private final PriorityQueue<T> queue;
    private final int most;

    First(Comparator<T> order, int most) {
        this.queue = new PriorityQueue<>(order.reversed());
        this.most = most;
    }

    void offer(T item) {
        queue.add(item);
        if (queue.size() > most) queue.poll();
    }

    /** Those kept, in no order. */
    Collection<T> items() {
        return queue;
    }
}
