package org.consolidation.analyser.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consolidation.analyser.issue.UserError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Loading the reference tables")
class CatalogueTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a file in the --reference folder replaces the table of the jar, the others stay")
    void overrideFileByFile() throws IOException {
        give("parameters.csv", """
                id,name,low,central,high,unit,price_year,grade,citation,url
                k1.discount,Discount,0.01,0.02,0.03,share of annual cost,,J,our judgement,
                """);
        Catalogue catalogue = Catalogue.load(folder);
        assertEquals(
                List.of(new Parameter(
                        "k1.discount",
                        "Discount",
                        0.01,
                        0.02,
                        0.03,
                        "share of annual cost",
                        "",
                        "J",
                        "our judgement",
                        "")),
                catalogue.parameters());
        assertEquals(80, catalogue.capabilities().size());
        assertEquals(
                List.of("parameters.csv"),
                catalogue.tables().stream()
                        .filter(table -> !table.origin().equals("built in"))
                        .map(ReferenceTable::name)
                        .toList());
        assertEquals(ReferenceFolder.NAMES.size(), catalogue.tables().size());
    }

    @Test
    @DisplayName("the hash is that of the bytes: sha256sum of the file agrees")
    void hashOfTheBytes() throws IOException {
        give("header-synonyms.csv", "field,synonym\nversion,release\n");
        ReferenceTable table = Catalogue.load(folder).tables().stream()
                .filter(t -> t.origin().equals("--reference"))
                .findFirst()
                .orElseThrow();
        assertEquals("header-synonyms.csv", table.name());
        // printf 'field,synonym\nversion,release\n' | sha256sum
        assertEquals("f507f6f927cf51474998e3d379bcb759288c168fb27e389708d17157147854a9", table.sha256());
    }

    @Test
    @DisplayName("a byte-order mark, blank lines and further columns do no harm")
    void spreadsheetHabits() throws IOException {
        give("header-synonyms.csv", "\uFEFFfield,synonym,author\r\nversion,release,me\r\n\r\nversion,build,me\r\n");
        assertEquals(
                List.of(new HeaderSynonym("version", "release"), new HeaderSynonym("version", "build")),
                Catalogue.load(folder).headerSynonyms());
    }

    @Test
    @DisplayName("a folder that does not exist is refused")
    void noFolder() {
        assertTrue(refusal(folder.resolve("nowhere")).contains("nowhere is not a folder"));
    }

    @Test
    @DisplayName("a CSV file that is no reference table is refused, so that a misspelt name is not ignored")
    void misspeltName() throws IOException {
        give("parameter.csv", "id\n");
        String message = refusal(folder);
        assertTrue(message.contains("parameter.csv"), message);
        assertTrue(message.contains("parameters.csv"), message);
    }

    @Test
    @DisplayName("a parameter without citation is refused with its line")
    void parameterWithoutSource() throws IOException {
        give("parameters.csv", """
                id,name,low,central,high,unit,price_year,grade,citation,url
                a,A,1,2,3,months,,J,our judgement,
                b,B,1,2,3,months,,J,,
                """);
        assertRefusal("parameters.csv, line 3: b has no citation; say where the figure comes from");
    }

    @Test
    @DisplayName("a parameter whose central value lies above the high one is refused")
    void disorderedParameter() throws IOException {
        give("parameters.csv", """
                id,name,low,central,high,unit,price_year,grade,citation,url
                a,A,0.1,0.5,0.3,share,,J,our judgement,
                """);
        assertRefusal("parameters.csv, line 2: a runs 0.1, 0.5, 0.3; low, central and high must not fall");
    }

    @Test
    @DisplayName("a number that is none is refused with the column")
    void notANumber() throws IOException {
        give("parameters.csv", """
                id,name,low,central,high,unit,price_year,grade,citation,url
                a,A,10%,0.5,0.8,share,,J,our judgement,
                """);
        assertRefusal("line 2: low is \"10%\"; it must be a number such as 0.25");
    }

    @Test
    @DisplayName("a row with too many cells is refused: mostly an unquoted comma")
    void raggedRow() throws IOException {
        give("header-synonyms.csv", "field,synonym\n\"version\",\"two\nlines\"\nversion,build,number\n");
        assertRefusal("header-synonyms.csv, line 4: has 3 cells; the header has 2; quote cells that hold commas");
    }

    @Test
    @DisplayName("a missing column is refused with the list of those needed")
    void missingColumn() throws IOException {
        give("header-synonyms.csv", "fields,synonym\nversion,build\n");
        assertRefusal("line 1: lacks the column field; it needs field,synonym");
    }

    @Test
    @DisplayName("an empty file, broken quotes and other encodings are refused")
    void unreadable() throws IOException {
        give("header-synonyms.csv", "");
        assertRefusal("header-synonyms.csv, line 1: is empty");
        give("header-synonyms.csv", "field,synonym\nversion,\"build\n");
        assertRefusal("header-synonyms.csv: is not CSV");
        Files.write(folder.resolve("header-synonyms.csv"), new byte[] {'f', (byte) 0xA3});
        assertRefusal("header-synonyms.csv: is not UTF-8; save it as CSV UTF-8");
    }

    @Test
    @DisplayName("an alias of two suppliers is refused unless every row of it is ambiguous")
    void contradictoryAlias() throws IOException {
        String header = "alias,supplier,kind,ambiguous,grade\n";
        give("supplier-aliases.csv", header + "CORE Ltd,A,rename,false,S\nCore ltd.,B,rename,true,S\n");
        assertRefusal("line 3: \"Core ltd.\" stands for the suppliers A (line 2) and B");
        give("supplier-aliases.csv", header + "CORE Ltd,A,rename,true,S\nCore ltd.,B,rename,true,S\n");
        assertEquals(2, Catalogue.load(folder).supplierAliases().size());
    }

    @Test
    @DisplayName("an alias twice, or a kind that nobody knows, is refused")
    void aliasTwice() throws IOException {
        String header = "alias,supplier,kind,ambiguous,grade\n";
        give("supplier-aliases.csv", header + "CORE Ltd,A,rename,false,S\nCore ltd.,A,legal_form,false,S\n");
        assertRefusal("line 3: \"Core ltd.\" is there twice for A; one row per alias and supplier");
        give("supplier-aliases.csv", header + "CORE Ltd,A,acquisition,false,S\n");
        assertRefusal("line 2: kind is \"acquisition\"; it must be one of abbreviation, legal_form, rename");
    }

    @Test
    @DisplayName("what an alias stands for is no alias itself, but may have been bought")
    void chainsOfSuppliers() throws IOException {
        String header = "alias,supplier,kind,ambiguous,grade\n";
        give("supplier-aliases.csv", header + "Anite PS,Anite,abbreviation,false,K\nAnite,Northgate,rename,false,K\n");
        assertRefusal("line 2: Anite is itself another name of Northgate; give Northgate as the supplier");
        give(
                "supplier-aliases.csv",
                header + "Anite PS,Anite,abbreviation,false,K\nAnite,Northgate,takeover,false,K\n");
        assertEquals(2, Catalogue.load(folder).supplierAliases().size());
    }

    @Test
    @DisplayName("owners that own each other are refused")
    void circleOfOwners() throws IOException {
        String header = "alias,supplier,kind,ambiguous,grade\n";
        give("supplier-aliases.csv", header + "A,B,takeover,false,K\nB,C,takeover,false,K\nC,A,divested,false,K\n");
        assertRefusal("line 2: A belongs to a firm that belongs to it");
    }

    @Test
    @DisplayName("a product is not its own alias, and what it replaced is not another name of it")
    void forerunners() throws IOException {
        String header = "alias,product,supplier,kind,ambiguous,grade\n";
        give("product-aliases.csv", header + "modern-gov,Modern.gov,,spelling,false,K\n");
        assertRefusal("line 2: \"modern-gov\" is the product's own name");
        give("product-aliases.csv", header + "Framework,Mosaic,,rename,false,K\nframework,Mosaic,,successor,false,K\n");
        assertRefusal(
                "line 3: \"framework\" is there twice for Mosaic; it is either another name or the product before");
        give("product-aliases.csv", header + "Framework,Mosaic,,rename,false,K\nFramework,Other,,successor,false,K\n");
        assertEquals(2, Catalogue.load(folder).productAliases().size());
    }

    @Test
    @DisplayName("suppliers and former makers are listed once")
    void oncePerSupplier() throws IOException {
        give("suppliers.csv", "supplier,kind,company_number,grade\nIdox,maker,,K\nIDOX,maker,,K\n");
        assertRefusal("line 3: supplier IDOX is there twice");
        give("suppliers.csv", "supplier,kind,company_number,grade\nIdox,vendor,,K\n");
        assertRefusal("line 2: kind is \"vendor\"; it must be one of maker, reseller, integrator");
        Files.delete(folder.resolve("suppliers.csv"));
        give("product-makers.csv", "product,maker,grade\nUniform,CAPS,K\nuniform,Caps,K\n");
        assertRefusal("line 3: Caps is there twice as a maker of uniform");
    }

    @Test
    @DisplayName("a header may mean two fields, but is listed once for each")
    void synonymTwice() throws IOException {
        give("header-synonyms.csv", "field,synonym\nlocal_id,reference\ncontract_ref,reference\n");
        assertEquals(2, Catalogue.load(folder).headerSynonyms().size());
        give("header-synonyms.csv", "field,synonym\nlocal_id,Ref. no\nlocal_id,ref no\n");
        assertRefusal("line 3: \"ref no\" is there twice for local_id");
    }

    @Test
    @DisplayName("a product that points to an unknown capability is refused")
    void unknownCapability() throws IOException {
        give("products.csv", "product,supplier,capability_hint,description,grade\nX,,Z99,,K\n");
        assertRefusal("line 2: capability_hint Z99 is unknown; it must be an id of capabilities.csv");
    }

    @Test
    @DisplayName("an entry of another list, or a synonym, must name a known capability, once, with its source")
    void vocabulary() throws IOException {
        String map = "scheme,code,label,capability,keyword,source,licence\n";
        give("capability-map.csv", map + "cpv-2008,48442000,Financial systems,Z99,false,somewhere,some\n");
        assertRefusal("line 2: capability Z99 is unknown; it must be an id of capabilities.csv");
        give("capability-map.csv", map + "cpv-2008,4844,Financial systems,B01,false,somewhere,some\n");
        assertRefusal("line 2: CPV code 4844; it must have eight digits");
        give("capability-map.csv", map + "cpv-2008,48442000,Financial systems,B01,false,,some\n");
        assertRefusal("line 2: source is blank; it must be given");
        give("capability-map.csv", map);
        give(
                "capability-synonyms.csv",
                "capability,synonym,source,licence\nB01,Costing,us,ours\nB01,costing,us,ours\n");
        assertRefusal("line 3: synonym costing of B01 is there twice");
        give("capability-synonyms.csv", "capability,synonym,source,licence\nnone,social network,us,ours\n");
        assertTrue(Catalogue.load(folder).vocabulary().synonyms().get(0).nothing());
    }

    @Test
    @DisplayName("a synonym may hold in one sector alone, which some body's name must tell")
    void synonymsOfSectors() throws IOException {
        String header = "capability,synonym,sector,source,licence\n";
        give("capability-synonyms.csv", header + "B13,CAD,parish,us,ours\n");
        assertRefusal("line 2: sector parish is unknown; it must be one of council, fire, health, police");
        give("capability-synonyms.csv", header + "B13,CAD,council,us,ours\nB13,CAD,,us,ours\n");
        assertEquals(
                List.of("CAD (council)", "CAD"),
                Catalogue.load(folder).vocabulary().synonyms().stream()
                        .map(Vocabulary.Synonym::shown)
                        .toList());
        give("body-sectors.csv", "words,sector\nTown Hall,council\ntown hall,police\n");
        assertRefusal("line 3: words town hall are there twice; one row each");
    }

    @Test
    @DisplayName("it survives Java serialization, as a broadcast needs")
    void serializable() throws Exception {
        Catalogue catalogue = Catalogue.load(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(catalogue);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(catalogue, in.readObject());
        }
    }

    @Test
    @DisplayName("its lists cannot be changed")
    void immutable() {
        List<Capability> capabilities = Catalogue.load(null).capabilities();
        assertThrows(UnsupportedOperationException.class, () -> capabilities.remove(0));
        assertFalse(capabilities.isEmpty());
    }

    @Test
    @DisplayName("a share outside 0 and 1 is refused")
    void shareOutside() throws IOException {
        give("parameters.csv", """
                id,name,low,central,high,unit,price_year,grade,citation,url
                a,A,0.5,0.9,1.2,share of cost,,J,our judgement,
                """);
        assertRefusal("parameters.csv, line 2: a runs 0.5, 0.9, 1.2; nothing may be negative, and a share of cost"
                + " must lie within 0 and 1");
    }

    @Test
    @DisplayName("a platform whose saving has no graded source is refused: it would yield pounds")
    void ungradedSaving() throws IOException {
        give("blueprints.csv", """
                id,name,names,owner,capabilities,sectors,not_covered,eligibility,status,status_date,charge_model,\
                mandation,saving_low,saving_central,saving_high,price_year,grade,source
                p,P,p,us,B05,council,nothing,all,live,2024-01-31,,optional,1,2,3,2024-25,,hearsay
                """);
        assertRefusal(
                "blueprints.csv, line 2: p states a saving without a grade; an ungraded fact never yields" + " pounds");
    }

    @Test
    @DisplayName("a framework that ends before it starts, or whose ceiling is no sum of pounds, is refused")
    void frameworks() throws IOException {
        String header = "id,name,names,owner,lots,capabilities,sectors,not_covered,needs_cloud,status,start,end,date,"
                + "max_value_pounds,direct_award,grade,source\n";
        give(
                "frameworks.csv",
                header + "f,F,f,us,,,council,nothing,false,open,2030-01-01,2026-03-31,2026-01-01,,yes,C,a page\n");
        assertRefusal("frameworks.csv, line 2: f runs from 2030-01-01 to 2026-03-31; end must not come before start");
        give(
                "frameworks.csv",
                header + "f,F,f,us,,,council,nothing,false,open,,,2026-01-01,5000000000000,yes,C,a page\n");
        assertRefusal("frameworks.csv, line 2: f has a max_value_pounds of 5000000000000; a ceiling is whole pounds,"
                + " above 0 and at most £100bn; leave it blank where it is not known");
    }

    @Test
    @DisplayName("weights beyond reason, days that are none and precedents of no kind are refused")
    void yardsticks() throws IOException {
        give("weightings.csv", """
                id,name,value,chance,breadth,evidence,ease,concentration,dependence,continuity
                a,A,1,1,1,1,1,1,1,11
                """);
        assertRefusal("weightings.csv, line 2: continuity is weighed 11.0; weights must lie within 0 and 10");
        Files.delete(folder.resolve("weightings.csv"));
        give("end-of-life.csv", "product,version,support_end\nAlpha,1,soon\n");
        assertRefusal("end-of-life.csv, line 2: support_end is \"soon\"; write it as 2024-03-31");
        Files.delete(folder.resolve("end-of-life.csv"));
        give("precedents.csv", """
                id,case,kinds,capabilities,scope,cost,outcome,lesson,worked,grade,source
                a,A,merger,,two,,none,none,no,C,page
                """);
        assertRefusal("precedents.csv, line 2: kind merger is none; write kinds as K1;K4");
    }

    private void give(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private void assertRefusal(String part) {
        String message = refusal(folder);
        assertTrue(message.contains(part), message);
        assertFalse(message.contains("\n"), message);
    }

    private static String refusal(Path override) {
        UserError error = assertThrows(UserError.class, () -> Catalogue.load(override));
        assertEquals(2, error.exitCode());
        return error.getMessage();
    }
}
