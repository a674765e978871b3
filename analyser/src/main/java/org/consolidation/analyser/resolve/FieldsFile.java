package org.consolidation.analyser.resolve;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.match.MatchField;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.Nearest;

/**
 * Which columns of a table are compared, and as what.
 *
 * <pre>
 * {"id": "id", "source": null, "fields": [{"column": "title", "role": "name"}, {"column": "year", "role": "number"}]}
 * </pre>
 *
 * @param id column of the record's id, unique in its source
 * @param source column that names the source; an empty cell is the source ""; null when each file is one
 *     source
 * @param fields compared columns in the order of the file
 */
public record FieldsFile(String id, String source, List<MatchField> fields) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What some editors put before the first character of a file. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final List<String> KEYS = List.of("id", "source", "fields");
    private static final List<String> FIELD_KEYS = List.of("column", "role");
    private static final List<String> ROLES = Stream.of(Role.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .toList();

    public FieldsFile {
        fields = List.copyOf(fields);
    }

    /** Columns that must be there: id, source if there is one, then the compared ones; each once. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(id);
        if (source != null) columns.add(source);
        for (MatchField field : fields) columns.add(field.column());
        return columns.stream().distinct().toList();
    }

    /**
     * Reads and checks a file.
     *
     * @throws UserError one line that says what is wrong and what would be right
     */
    public static FieldsFile load(Path file) {
        return new Check(file).read();
    }

    /** Checks one file; every message names it. */
    private record Check(Path file) {

        FieldsFile read() {
            JsonNode root = parse();
            if (!(root instanceof ObjectNode)) {
                throw wrong("must hold a JSON object such as {\"id\": \"id\", \"fields\": [{\"column\": \"title\","
                        + " \"role\": \"name\"}]}");
            }
            keys(root, "", KEYS);
            String id = text(root, "id", "the column that holds each record's id");
            String source = root.path("source").isNull() || root.path("source").isMissingNode()
                    ? null
                    : text(root, "source", "a column, or null when each file is one source");
            List<MatchField> fields = fields(root.path("fields"));
            if (fields.stream().noneMatch(f -> f.role() == Role.NAME || f.role() == Role.TEXT)) {
                throw wrong("must give at least one field the role name or text; there is nothing else to find"
                        + " records by");
            }
            return new FieldsFile(id, source, fields);
        }

        private JsonNode parse() {
            try {
                String text = Files.readString(file);
                return JSON.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            } catch (JsonProcessingException e) {
                throw wrong("is not JSON: line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ": "
                        + e.getOriginalMessage()
                                .lines()
                                .findFirst()
                                .orElse("")
                                .replaceAll(" \\(start marker at .*", ""));
            } catch (IOException e) {
                throw wrong("cannot be read: " + e);
            }
        }

        private List<MatchField> fields(JsonNode list) {
            if (!list.isArray() || list.isEmpty()) {
                throw wrong("must hold \"fields\", a list of at least one column with its role, was "
                        + (list.isMissingNode() ? "missing" : list));
            }
            List<MatchField> fields = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                MatchField field = field(list.get(i), "fields[" + i + "]");
                if (fields.contains(field)) throw wrong("names column '" + field.column() + "' twice in the same role");
                fields.add(field);
            }
            return fields;
        }

        private MatchField field(JsonNode node, String at) {
            if (!node.isObject()) {
                throw wrong("must give " + at + " as {\"column\": …, \"role\": …}, was " + node);
            }
            keys(node, at + ".", FIELD_KEYS);
            String column = text(node, "column", "the header of a column, at " + at);
            String role = text(node, "role", "one of " + String.join(", ", ROLES) + ", at " + at);
            if (!ROLES.contains(role)) {
                throw wrong("has the unknown role '" + role + "' at " + at + Nearest.question(role, ROLES, "")
                        + " Roles are " + String.join(", ", ROLES));
            }
            return new MatchField(column, Role.valueOf(role.toUpperCase(Locale.ROOT)));
        }

        private void keys(JsonNode node, String at, List<String> known) {
            node.fieldNames().forEachRemaining(key -> {
                if (!known.contains(key)) {
                    throw wrong("has the unknown key " + at + key + Nearest.question(key, known, at) + " Known are "
                            + String.join(", ", known));
                }
            });
        }

        private String text(JsonNode node, String key, String meaning) {
            JsonNode value = node.path(key);
            String text = value.isTextual() ? Fold.tidy(value.textValue()) : "";
            if (text.isEmpty()) {
                throw wrong("must give \"" + key + "\", " + meaning + "; was "
                        + (value.isMissingNode() ? "missing" : value));
            }
            return text;
        }

        private UserError wrong(String what) {
            return UserError.command("fields file " + file + " " + what + ".");
        }
    }
}
