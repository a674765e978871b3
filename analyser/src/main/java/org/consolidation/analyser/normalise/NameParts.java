package org.consolidation.analyser.normalise;

import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/** What a part of a name says, whatever sets it apart. */
final class NameParts {

    /** For which processor and in which language an installer is, as inventory tools list it: "x64 en-GB". */
    private static final Pattern BUILD =
            Pattern.compile("(?=.)(?:(?:x64|x86|amd64|arm64|(?:32|64) ?bit)(?: edition| version)?)?"
                    + " ?(?:english|english (?:us|uk|united states|united kingdom)|multilingual|en (?:us|gb)|cy gb)?");

    private final KnownProducts products;
    private final Vendors vendors;
    private final Uses uses;

    NameParts(KnownProducts products, Vendors vendors, Uses uses) {
        this.products = products;
        this.vendors = vendors;
        this.uses = uses;
    }

    /** Whether a part behind others only says where or for what they are used. */
    boolean used(String segment, String before, NameDraft draft) {
        return uses.named(Fold.fold(segment)) && !products.surelyNamed(Fold.squash(segment)) && telling(before, draft);
    }

    /** Whether a text names more than a maker or a function. */
    boolean telling(String text, NameDraft draft) {
        String folded = Fold.fold(text);
        boolean maker = !draft.vendor.none() && (draft.vendor.key() + " ").startsWith(folded + " ");
        return !maker
                && !uses.named(folded)
                && !GenericWords.all(Fold.words(text))
                && !vendors.of(text).known();
    }

    /** Whether a part of the name is an environment, version, edition, build of an installer or the vendor. */
    boolean taken(String part, String folded, NameDraft draft) {
        if (BUILD.matcher(folded).matches()) return true;
        String environment = Qualifiers.environment(folded);
        if (environment != null) {
            if (draft.environment.isEmpty()) draft.environment = environment;
            return true;
        }
        String version = Qualifiers.version(NameWords.of(part));
        if (version != null) {
            if (draft.version.isEmpty()) draft.version = version;
            return true;
        }
        if (folded.endsWith(" edition") && NameWords.of(part).size() <= 3) {
            draft.edition = folded.substring(0, folded.length() - 8);
            return true;
        }
        Vendors.Vendor named = vendors.of(part);
        boolean agrees = !named.none() && named.key().equals(draft.vendor.key());
        if (agrees || named.sure() && !products.surelyNamed(Fold.squash(part))) {
            // A name's own vendor tells the maker; the supplier column tells who is paid.
            draft.vendor = named.reseller() ? draft.vendor : named;
            return true;
        }
        return false;
    }

    /** Whether a text says what a system is for and neither which one it is nor who makes it. */
    boolean function(String text) {
        String folded = Fold.fold(text);
        return (uses.named(folded) || GenericWords.all(Fold.words(text)))
                && vendors.owner(folded) == null
                && !products.surelyNamed(Fold.squash(text));
    }
}
