/**
 * Which profiles are alike, and the evidence in bits.
 *
 * <p>Start reading at {@link org.consolidation.analyser.match.Matching}. Deployments collapse to profiles
 * ({@code Profiling}), a product that only a description names under its name ({@code Mentions}); profiles
 * become compared items ({@code Item}), their names read once more by what all names of the run teach ({@code
 * Learnt}: makers and coined words in {@code Lexicon}, makers with one product for a function in {@code
 * Density}); an inverted index finds the most
 * alike ({@code Tokens}, {@code Vocabulary}, {@code CandidateIndex}), around a broadcast ({@code
 * BroadcastPairing}) or shard by shard ({@code ShardedPairing}); each pair is compared field by field
 * ({@code Comparison}, {@code NameComparison}) into a pattern of levels ({@code Field}); levels weigh
 * log2(m/u) as stated, refined on the patterns that occurred ({@code MapEm}), and rare words weigh more
 * ({@code Rarity}). {@code ProductScorer} puts it together and explains it.
 *
 * <p>Tables of any other kind go their own way, from {@link
 * org.consolidation.analyser.match.RecordMatching}: records become vectors of the words of their name and of
 * all their values ({@code RecordVector}), two indexes propose candidates ({@code RecordCandidates}), shared
 * words, codes, numbers and sizes in names ({@code Numerals}), quantities and dates are weighed ({@code
 * RecordEvidence}); which sources list nothing twice is
 * measured ({@code SourceCleanliness}, {@code CrossedSeconds}); learnt is what a contradiction in a quantity or a day
 * costs ({@code Contradictions}, {@code FieldCosts}) and, from clean sources, which words tell names apart ({@code
 * Alternatives}) or, where none is clean, what words cost that only one of two records has ({@code OtherWords}), and
 * the bar is measured too, without labels ({@code KnockOut}, on what {@code CleanMatching} leaves over, {@code
 * LeftOvers}; {@code Copies} where no source is clean). {@code Regime} says which way a table goes.
 */
package org.consolidation.analyser.match;
