package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Rows of several types brought together by a key and sorted within it. A group is walked through once
 * and never held, so it may be large.
 */
final class Grouped {

    private Grouped() {}

    /**
     * Where a row goes.
     *
     * @param group its group
     * @param order sorts the rows of a group, as unsigned bytes
     */
    record Place(String group, byte[] order) implements Comparable<Place>, Serializable {
        @Override
        public int compareTo(Place other) {
            int byGroup = group.compareTo(other.group);
            return byGroup != 0 ? byGroup : java.util.Arrays.compareUnsigned(order, other.order);
        }
    }

    /** What is done with a group. */
    @FunctionalInterface
    interface Work<B> extends Serializable {
        /** Goes through the rows and hands results on. */
        void on(String group, Rows rows, Consumer<B> results);
    }

    /** Each group through the work, in as many tasks as given. */
    static <B> JavaRDD<B> each(JavaPairRDD<Place, Serializable> rows, int tasks, Work<B> work) {
        return rows.repartitionAndSortWithinPartitions(new ByGroup(tasks))
                .mapPartitions(sorted -> new Walk<>(sorted, work));
    }

    private static final class ByGroup extends Partitioner {

        private final int tasks;

        ByGroup(int tasks) {
            this.tasks = tasks;
        }

        @Override
        public int numPartitions() {
            return tasks;
        }

        @Override
        public int getPartition(Object place) {
            return Math.floorMod(((Place) place).group().hashCode(), tasks);
        }
    }

    /** The rows of one group, in order. */
    static final class Rows {

        private final Iterator<Tuple2<Place, Serializable>> sorted;
        private String group;
        private Tuple2<Place, Serializable> next;

        Rows(Iterator<Tuple2<Place, Serializable>> sorted) {
            this.sorted = sorted;
            advance();
        }

        private void advance() {
            next = sorted.hasNext() ? sorted.next() : null;
        }

        /** On to the next group; what is left of this one is passed over. */
        private boolean nextGroup() {
            while (next != null && next._1().group().equals(group)) advance();
            group = next == null ? null : next._1().group();
            return group != null;
        }

        /** The rows from here on that are of a type, up to the first of another. */
        <T extends Serializable> Iterator<T> of(Class<T> type) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return next != null && next._1().group().equals(group) && type.isInstance(next._2());
                }

                @Override
                public T next() {
                    if (!hasNext()) throw new NoSuchElementException();
                    T row = type.cast(next._2());
                    advance();
                    return row;
                }
            };
        }
    }

    /** The results of group after group. */
    private static final class Walk<B> implements Iterator<B> {

        private final Rows rows;
        private final Work<B> work;
        private Iterator<B> results = Collections.emptyIterator();

        Walk(Iterator<Tuple2<Place, Serializable>> sorted, Work<B> work) {
            this.rows = new Rows(sorted);
            this.work = work;
        }

        @Override
        public boolean hasNext() {
            while (!results.hasNext() && rows.nextGroup()) {
                java.util.List<B> found = new java.util.ArrayList<>();
                work.on(rows.group, rows, found::add);
                results = found.iterator();
            }
            return results.hasNext();
        }

        @Override
        public B next() {
            if (!hasNext()) throw new NoSuchElementException();
            return results.next();
        }
    }
}
