package org.consolidation.analyser.cluster;

import java.util.Arrays;
import java.util.List;

/**
 * Where a weighted graph holds together least: the two sides whose links weigh least together.
 *
 * <p>M. Stoer and F. Wagner, "A simple min-cut algorithm", JACM 44(4), 1997. Of several cuts of one weight
 * the first that is found; which that is depends only on the order of the links, as in JGraphT's class of the
 * same algorithm, whose sets of sets cost a hundred times as much. Cost n phases, each of O(m log n).
 */
final class MinimumCut {

    private static final int FIRST = 0;

    /** Of each vertex, those it is linked to, the oldest link first; merged vertices follow the given ones. */
    private final int[][] neighbours;

    private final long[][] weights;
    private final int[] degree;

    /** Of each merged vertex the two that it stands for. */
    private final int[][] merged;

    private final int given;

    /** Vertices that stand for themselves and for those merged into them, in order. */
    private final int[] standing;

    private int stand;
    private final Queue queue;

    /**
     * The side of the cut that was split off.
     *
     * @param vertices two or more, numbered from 0
     * @param links each two vertices; no two links of the same
     * @param weights of the links, not negative
     * @return its vertices in order, neither none nor all
     */
    static int[] side(int vertices, List<int[]> links, long[] weights) {
        if (vertices < 2) throw new IllegalArgumentException("vertices must be two or more, were " + vertices);
        return new MinimumCut(vertices, links, weights).run();
    }

    private MinimumCut(int vertices, List<int[]> links, long[] linkWeights) {
        int all = 2 * vertices - 1;
        given = vertices;
        neighbours = new int[all][];
        weights = new long[all][];
        degree = new int[all];
        merged = new int[all][];
        standing = new int[vertices];
        for (int v = 0; v < vertices; v++) standing[v] = v;
        stand = vertices;
        queue = new Queue(all);
        for (int i = 0; i < linkWeights.length; i++) {
            if (linkWeights[i] < 0)
                throw new IllegalArgumentException("weights must not be negative, was " + linkWeights[i]);
            link(links.get(i)[0], links.get(i)[1], linkWeights[i]);
        }
    }

    private int[] run() {
        long least = Long.MAX_VALUE;
        int cut = -1;
        for (int next = given; stand > 1; next++) {
            int last = phase(next);
            long weight = 0;
            for (int i = 0; i < degree[last]; i++) weight += weights[last][i];
            if (weight < least) {
                least = weight;
                cut = last;
            }
            merge(merged[next][0], last, next);
        }
        int[] side = new int[given];
        int size = gather(cut, side, 0);
        side = Arrays.copyOf(side, size);
        Arrays.sort(side);
        return side;
    }

    private int gather(int vertex, int[] into, int size) {
        if (vertex < given) {
            into[size] = vertex;
            return size + 1;
        }
        return gather(merged[vertex][1], into, gather(merged[vertex][0], into, size));
    }

    /**
     * Takes the vertices in the order in which they hang together most with those taken before, from the
     * first one on; notes the last two for the vertex that will stand for both. The first is never the last
     * one, nor the one before while a third is left, so it stands to the end.
     *
     * @return the last one
     */
    private int phase(int next) {
        queue.clear();
        for (int i = 1; i < stand; i++) queue.begin(standing[i]);
        for (int i = 0; i < degree[FIRST]; i++) queue.begin(neighbours[FIRST][i], weights[FIRST][i]);
        for (int i = 1; i < stand; i++) queue.add(standing[i]);
        int last = FIRST;
        int before = FIRST;
        while (!queue.isEmpty()) {
            before = last;
            last = queue.poll();
            for (int i = 0; i < degree[last]; i++) {
                if (queue.holds(neighbours[last][i])) queue.raise(neighbours[last][i], weights[last][i]);
            }
        }
        merged[next] = new int[] {before, last};
        return last;
    }

    /** Puts one vertex in the place of two. */
    private void merge(int one, int two, int next) {
        int kept = 0;
        for (int i = 0; i < stand; i++) {
            int v = standing[i];
            if (v == one || v == two) continue;
            standing[kept++] = v;
            int a = index(v, one);
            int b = index(v, two);
            if (a < 0 && b < 0) continue;
            long weight = (a < 0 ? 0 : weights[v][a]) + (b < 0 ? 0 : weights[v][b]);
            remove(v, one);
            remove(v, two);
            link(next, v, weight);
        }
        standing[kept++] = next;
        stand = kept;
    }

    private void link(int a, int b, long weight) {
        put(a, b, weight);
        put(b, a, weight);
    }

    private void put(int vertex, int neighbour, long weight) {
        int at = degree[vertex]++;
        if (at == 0) {
            neighbours[vertex] = new int[8];
            weights[vertex] = new long[8];
        } else if (at == neighbours[vertex].length) {
            neighbours[vertex] = Arrays.copyOf(neighbours[vertex], 2 * at);
            weights[vertex] = Arrays.copyOf(weights[vertex], 2 * at);
        }
        neighbours[vertex][at] = neighbour;
        weights[vertex][at] = weight;
    }

    private int index(int vertex, int neighbour) {
        for (int i = 0; i < degree[vertex]; i++) if (neighbours[vertex][i] == neighbour) return i;
        return -1;
    }

    private void remove(int vertex, int neighbour) {
        int at = index(vertex, neighbour);
        if (at < 0) return;
        int behind = --degree[vertex] - at;
        System.arraycopy(neighbours[vertex], at + 1, neighbours[vertex], at, behind);
        System.arraycopy(weights[vertex], at + 1, weights[vertex], at, behind);
    }

    /**
     * Vertices not taken yet, a binary heap with the one that hangs together most at its head. Those that are
     * linked to none that was taken come last, in no order of their own.
     */
    private static final class Queue {

        private final int[] heap;
        private final int[] place;
        private final long[] sum;
        private final boolean[] linked;
        private int size;

        Queue(int vertices) {
            heap = new int[vertices];
            place = new int[vertices];
            sum = new long[vertices];
            linked = new boolean[vertices];
            Arrays.fill(place, -1);
        }

        void clear() {
            size = 0;
        }

        /** Not linked to any that was taken. */
        void begin(int vertex) {
            sum[vertex] = 0;
            linked[vertex] = false;
        }

        /** Linked to the first that was taken. */
        void begin(int vertex, long weight) {
            sum[vertex] = weight;
            linked[vertex] = true;
        }

        boolean isEmpty() {
            return size == 0;
        }

        boolean holds(int vertex) {
            return place[vertex] >= 0;
        }

        int poll() {
            int head = heap[0];
            place[head] = -1;
            int moved = heap[--size];
            if (size > 0) down(0, moved);
            return head;
        }

        /** One more link to those that were taken. */
        void raise(int vertex, long weight) {
            remove(place[vertex]);
            linked[vertex] = true;
            sum[vertex] += weight;
            add(vertex);
        }

        void add(int vertex) {
            up(size++, vertex);
        }

        private void remove(int at) {
            place[heap[at]] = -1;
            int moved = heap[--size];
            if (at == size) return;
            down(at, moved);
            if (heap[at] == moved) up(at, moved);
        }

        private boolean before(int a, int b) {
            return linked[a] && (!linked[b] || sum[a] > sum[b]);
        }

        private void up(int at, int vertex) {
            int k = at;
            while (k > 0) {
                int parent = (k - 1) >>> 1;
                if (!before(vertex, heap[parent])) break;
                set(k, heap[parent]);
                k = parent;
            }
            set(k, vertex);
        }

        private void down(int at, int vertex) {
            int k = at;
            while (k < size >>> 1) {
                int child = 2 * k + 1;
                int right = child + 1;
                if (right < size && before(heap[right], heap[child])) child = right;
                if (!before(heap[child], vertex)) break;
                set(k, heap[child]);
                k = child;
            }
            set(k, vertex);
        }

        private void set(int at, int vertex) {
            heap[at] = vertex;
            place[vertex] = at;
        }
    }
}
