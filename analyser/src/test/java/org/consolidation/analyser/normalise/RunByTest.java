package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.consolidation.analyser.ingest.SourceTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunByTest {

    private static final SourceTable TABLE =
            Fixtures.table(0, "ORGANISATION|SYSTEM_NAME|SUPPLIER|HOSTING|SHARED_WITH|HOSTED_FOR|DESCRIPTION", 1);

    private static Deployment judged(String line) {
        Lookups lookups = Lookups.of(List.of(TABLE), Fixtures.REGISTER, Fixtures.CATALOGUE, NormaliseSettings.DEFAULT);
        return new Judge(lookups)
                .judge(Fixtures.records(0, line).get(0))
                .deployments()
                .get(0);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Another public body is recognised as who runs the system, a company is not")
    @CsvSource(delimiter = ';', textBlock = """
            KEN|Niche RMS|Kent Police||||;police-kent
            KEN|Niche RMS||Hosted by Kent Police|||;police-kent
            KEN|Niche RMS||Kent Police data centre|||;police-kent
            KEN|Niche RMS|||||Records, provided by Kent Police under an agreement;police-kent
            KEN|Niche RMS|Zorb Ltd||||Records, provided by Zorb Ltd;''
            KEN|Niche RMS|Kent County Council||||;''
            KEN|Niche RMS||Council data centre|||used by the council;''
            KEN|Niche RMS|||Kent Police||;''
            police-kent|Niche RMS|||Kent County Council||;KEN
            KEN|Niche RMS|||Kent Police (lead)||;police-kent
            KEN|Niche RMS|||No||;''
            KEN|Niche RMS|||All other forces||;''
            KEN|Niche RMS||Shared (7 forces)|||;''
            KEN|Niche RMS|||Neighbouring councils||;''
            KEN|Niche RMS|Kent Police|||Kent Police|;''
            KEN|Niche RMS|Wessex Fire Authority||||;wessex-fire-authority
            """)
    void runBy(String line, String body) {
        assertEquals(body, judged(line).runBy());
    }

    @Test
    @DisplayName("A body that provides a product has not made it")
    void maker() {
        Deployment system = judged("KEN|Zorbex|Kent Police||||");
        assertEquals(
                List.of("zorbex", "", "Kent Police", ""),
                List.of(system.name().core(), system.name().vendor(), system.supplierRaw(), system.supplier()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Who says that it runs a system for others names them; of those that share it the first runs it")
    @CsvSource(delimiter = ';', textBlock = """
            police-kent|Niche RMS||||Kent County Council|;KEN
            police-kent|Niche RMS||||Kent Police, Kent County Council and others|;KEN
            KEN|Niche RMS|||Kent Police||;police-kent
            KEN|Niche RMS|||Kent Police (lead)||;''
            KEN|Niche RMS||||No|;''
            KEN|Niche RMS|||||;''
            """)
    void runFor(String line, String bodies) {
        assertEquals(bodies, String.join(",", judged(line).runFor()));
    }

    @Test
    @DisplayName("A cell that says nothing of hosting for others hides no body that runs the system")
    void hostedForNobody() {
        assertEquals(
                "police-kent", judged("KEN|Niche RMS|||Kent Police (lead)|N/A|").runBy());
    }
}
