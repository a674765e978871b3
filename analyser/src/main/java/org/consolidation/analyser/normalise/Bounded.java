package org.consolidation.analyser.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers a function's results for one task; forgets all of them when there are too many. */
final class Bounded<K, V> {

    private static final int MOST = 50_000;

    private final Map<K, V> results = new HashMap<>();
    private final Function<K, V> function;

    Bounded(Function<K, V> function) {
        this.function = function;
    }

    V of(K key) {
        V result = results.get(key);
        if (result == null) {
            if (results.size() >= MOST) results.clear();
            result = function.apply(key);
            results.put(key, result);
        }
        return result;
    }
}
