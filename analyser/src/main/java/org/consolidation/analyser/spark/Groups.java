package org.consolidation.analyser.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import scala.Function1;
import scala.Function2;
import scala.Tuple2;
import scala.collection.IterableOnce;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Puts rows of which those of equal key lie side by side through a function of groups, one group after the
 * other and none held in memory.
 *
 * @param function of a key and the rows that have it; what it leaves of them is passed over
 */
record Groups(Function2<Object, scala.collection.Iterator<Object>, IterableOnce<Object>> function)
        implements Function1<scala.collection.Iterator<Object>, scala.collection.Iterator<Object>>, Serializable {

    /** Pairs of key and row to what the function makes of them. */
    @Override
    public scala.collection.Iterator<Object> apply(scala.collection.Iterator<Object> keyed) {
        return CollectionConverters.asScala(new Walk(CollectionConverters.asJava(keyed), function));
    }

    /** What the function made of all groups, in turn. */
    private static final class Walk implements Iterator<Object> {

        private final Iterator<Object> keyed;
        private final Function2<Object, scala.collection.Iterator<Object>, IterableOnce<Object>> function;
        private Group group;
        private Iterator<Object> made = Collections.emptyIterator();
        /** The row that was read last, if it is not given yet. */
        private Tuple2<?, ?> ahead;

        Walk(
                Iterator<Object> keyed,
                Function2<Object, scala.collection.Iterator<Object>, IterableOnce<Object>> function) {
            this.keyed = keyed;
            this.function = function;
        }

        @Override
        public boolean hasNext() {
            while (!made.hasNext()) {
                // What is made of a group may be read from its rows as it is asked for: they are done with now.
                if (group != null) group.forEachRemaining(row -> {});
                if (!read()) return false;
                group = new Group(ahead._1());
                made = CollectionConverters.asJava(function.apply(group.key, CollectionConverters.asScala(group))
                        .iterator());
            }
            return true;
        }

        @Override
        public Object next() {
            if (!hasNext()) throw new NoSuchElementException("no row is left");
            return made.next();
        }

        private boolean read() {
            if (ahead == null && keyed.hasNext()) ahead = (Tuple2<?, ?>) keyed.next();
            return ahead != null;
        }

        /** The rows of one key. */
        private final class Group implements Iterator<Object> {

            private final Object key;

            Group(Object key) {
                this.key = key;
            }

            @Override
            public boolean hasNext() {
                return read() && Objects.equals(ahead._1(), key);
            }

            @Override
            public Object next() {
                if (!hasNext()) throw new NoSuchElementException("no row of the group is left");
                Object row = ahead._2();
                ahead = null;
                return row;
            }
        }
    }
}
