package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProfilePartsTest {

    private static ProfileParts.Named named(String core, String shown, String vendor, String body, String category) {
        return new ProfileParts.Named(core, shown, vendor, "", "", false, body, category);
    }

    /** Profiles of deployments that lie in parts of a size. */
    private static List<Profile> profiles(List<ProfileParts.Named> deployments, int size) {
        List<ProfileParts.Part> parts = new ArrayList<>();
        for (int i = 0; i < deployments.size(); i += size) {
            List<ProfileParts.Named> some = deployments.subList(i, Math.min(i + size, deployments.size()));
            ProfileParts.parts(some.iterator(), GenericNames.STATED).forEachRemaining(parts::add);
        }
        return parts.stream()
                .map(ProfileParts.Part::profileId)
                .distinct()
                .sorted()
                .map(id -> ProfileParts.profile(
                        id, parts.stream().filter(p -> p.profileId().equals(id)).iterator()))
                .toList();
    }

    private static final List<ProfileParts.Named> GANNETS = List.of(
            named("gannet", "GANNET", "kardor", "a", "C1"),
            named("gannet", "Gannet", "kardor", "a", "C2"),
            named("gannet", "Gannet", "kardor", "b", "C2"),
            named("gannet", "GANNET", "kardor", "b", "C3"),
            named("gannet", "gannet", "kardor", "c", "C4"),
            named("gannet", "gannet!", "kardor", "c", ""));

    @Test
    @DisplayName("Deployments and organisations are counted, the commonest spelling wins, and of equal ones the first")
    void counts() {
        Profile profile = profiles(GANNETS, 10).get(0);
        assertEquals(6, profile.deployments());
        assertEquals(3, profile.organisations());
        assertEquals("GANNET", profile.shown());
        // Shares of 6, rounded half up: 2 are 33.3 %, 1 is 16.7 %; of the equal ones the first two are kept.
        assertEquals(List.of("C2:33", "C1:17", "C3:17"), profile.capabilities());
    }

    @Test
    @DisplayName("How the deployments are divided and in which order they come does not matter")
    void parts() {
        List<ProfileParts.Named> reversed = new ArrayList<>(GANNETS);
        Collections.reverse(reversed);
        for (int size = 1; size <= 6; size++) {
            assertEquals(profiles(GANNETS, 6), profiles(GANNETS, size));
            assertEquals(profiles(GANNETS, 6), profiles(reversed, size));
        }
    }

    @Test
    @DisplayName("A generic name without a maker is a profile of each organisation")
    void generic() {
        List<ProfileParts.Named> payrolls =
                List.of(named("payroll", "Payroll", "", "a", ""), named("payroll", "Payroll", "", "b", ""));
        List<Profile> profiles = profiles(payrolls, 10);
        assertTrue(profiles.stream().allMatch(Profile::generic));
        assertEquals(
                List.of("a", "b"),
                profiles.stream().map(Profile::organisationId).sorted().toList());
    }
}
