package org.consolidation.analyser;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.consolidation.analyser.issue.UserError;

/**
 * Settings as JSON: an object per stage, of the names of {@link Settings}. A file states what differs
 * from the defaults; a key that no stage knows is an error, because a misspelt setting that is
 * silently ignored gives a wrong report.
 */
public final class SettingsFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private SettingsFile() {}

    /**
     * The defaults, changed by each file in turn; a later file wins.
     *
     * @param files such as the collection's settings.json and then that of {@code --settings}; null
     *     for one that is not there
     * @throws UserError if a file cannot be read, names an unknown setting or gives an impossible
     *     value; says which
     */
    public static Settings load(Path... files) {
        JsonNode settings = JSON.valueToTree(Settings.DEFAULT);
        Path last = null;
        for (Path file : Arrays.stream(files).filter(Objects::nonNull).toList()) {
            overlay((ObjectNode) settings, read(file), "", file);
            settings(settings, file);
            last = file;
        }
        return last == null ? Settings.DEFAULT : settings(settings, last);
    }

    /** The settings as JSON on one line, names in the order of the records: equal settings, equal text. */
    public static String canonical(Settings settings) {
        try {
            return JSON.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("settings must be writable as JSON", e);
        }
    }

    private static ObjectNode read(Path file) {
        try {
            JsonNode read = JSON.readTree(Files.readAllBytes(file));
            if (read instanceof ObjectNode object) return object;
            throw wrong(file, "must hold a JSON object such as {\"match\": {\"candidates\": 20}}");
        } catch (JsonProcessingException e) {
            throw wrong(
                    file,
                    "is not JSON at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw wrong(file, "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static void overlay(ObjectNode base, ObjectNode over, String path, Path file) {
        for (Map.Entry<String, JsonNode> entry : over.properties()) {
            JsonNode known = base.get(entry.getKey());
            String key = path + entry.getKey();
            if (known == null) throw wrong(file, "has the unknown setting '" + key + "'; known " + known(base, path));
            if (known instanceof ObjectNode stage) {
                if (!(entry.getValue() instanceof ObjectNode values)) {
                    throw wrong(file, "must give '" + key + "' an object; known " + known(stage, key + "."));
                }
                overlay(stage, values, key + ".", file);
            } else {
                base.set(entry.getKey(), entry.getValue());
            }
        }
    }

    private static String known(ObjectNode base, String path) {
        String names = base.properties().stream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
        return (path.isEmpty() ? "here: " : "in " + path.substring(0, path.length() - 1) + ": ") + names;
    }

    private static Settings settings(JsonNode tree, Path file) {
        try {
            return JSON.treeToValue(tree, Settings.class);
        } catch (ValueInstantiationException e) {
            throw wrong(file, "cannot be used: " + e.getCause().getMessage());
        } catch (JsonMappingException e) {
            throw wrong(file, "gives '" + path(e.getPath()) + "' a value of the wrong kind: "
                    + firstLine(e.getOriginalMessage()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory must be readable", e);
        }
    }

    private static String path(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(r -> r.getFieldName() == null ? String.valueOf(r.getIndex()) : r.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static UserError wrong(Path file, String what) {
        return UserError.command("settings file " + file + " " + what + ".");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
