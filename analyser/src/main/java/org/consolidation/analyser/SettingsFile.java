package org.consolidation.analyser;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.Nearest;

/**
 * Settings as JSON: an object for each stage, its keys the components of the stage's record. A file says
 * only what differs from the defaults. A key that no stage knows is an error, because a misspelt setting
 * that is silently ignored gives a wrong report.
 */
public final class SettingsFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private SettingsFile() {}

    /**
     * The defaults, changed key by key by each file in turn; a later file wins.
     *
     * @param files the collection's settings.json, then that of {@code --settings}; null for one that is
     *     not there
     * @throws UserError if a file cannot be read, holds a key that no stage knows or a value that cannot
     *     be; one line that says which
     */
    public static Settings load(Path... files) {
        ObjectNode merged = JSON.valueToTree(Settings.DEFAULT);
        Settings settings = Settings.DEFAULT;
        for (Path file : Stream.of(files).filter(Objects::nonNull).toList()) {
            merge(merged, read(file));
            // Checked file by file, so that the message names the one to mend.
            settings = settings(merged, file);
        }
        return settings;
    }

    /** JSON on one line, keys in the order of the records: equal settings give equal text. */
    public static String canonical(Settings settings) {
        try {
            return JSON.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("settings must be writable as JSON", e);
        }
    }

    private static ObjectNode read(Path file) {
        try {
            JsonNode read = JSON.readTree(Files.readString(file));
            if (read instanceof ObjectNode object) return object;
            throw wrong(file, "must hold a JSON object, such as {\"match\": {\"candidates\": 20}}");
        } catch (JsonProcessingException e) {
            throw wrong(
                    file,
                    "is not JSON: line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": "
                            + firstLine(e.getOriginalMessage()).replaceAll(" \\(start marker at .*", ""));
        } catch (IOException e) {
            throw wrong(file, "cannot be read: " + e);
        }
    }

    private static void merge(ObjectNode base, ObjectNode over) {
        for (Map.Entry<String, JsonNode> entry : over.properties()) {
            if (base.get(entry.getKey()) instanceof ObjectNode below && entry.getValue() instanceof ObjectNode values) {
                merge(below, values);
            } else {
                base.set(entry.getKey(), entry.getValue());
            }
        }
    }

    private static Settings settings(JsonNode merged, Path file) {
        try {
            return JSON.treeToValue(merged, Settings.class);
        } catch (UnrecognizedPropertyException e) {
            throw wrong(file, unknown(path(e.getPath()), e.getPropertyName(), e.getKnownPropertyIds()));
        } catch (ValueInstantiationException e) {
            throw wrong(file, "cannot be used: " + e.getCause().getMessage());
        } catch (MismatchedInputException e) {
            String key = path(e.getPath());
            throw wrong(file, key + " must be " + kind(e.getTargetType()) + ", was " + at(merged, e.getPath()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory must be readable", e);
        }
    }

    private static String unknown(String path, String key, Collection<Object> known) {
        String stage = path.substring(0, path.length() - key.length());
        List<String> all = known.stream().map(Object::toString).sorted().toList();
        return "has the unknown key " + path + Nearest.question(key, all, stage) + " Known "
                + (stage.isEmpty() ? "" : "in " + stage.substring(0, stage.length() - 1) + " ") + "are "
                + String.join(", ", all);
    }

    private static String kind(Class<?> type) {
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class)
            return "a whole number";
        if (type == double.class || type == Double.class) return "a number";
        if (type == boolean.class || type == Boolean.class) return "true or false";
        if (type == String.class) return "text in quotes";
        if (type != null && Collection.class.isAssignableFrom(type)) return "a list in square brackets";
        return "an object in curly brackets";
    }

    private static JsonNode at(JsonNode tree, List<JsonMappingException.Reference> path) {
        JsonNode node = tree;
        for (JsonMappingException.Reference step : path) {
            node = step.getFieldName() == null ? node.path(step.getIndex()) : node.path(step.getFieldName());
        }
        return node;
    }

    private static String path(List<JsonMappingException.Reference> path) {
        StringBuilder text = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null)
                text.append('[').append(step.getIndex()).append(']');
            else text.append(text.length() == 0 ? "" : ".").append(step.getFieldName());
        }
        return text.toString();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static UserError wrong(Path file, String what) {
        return UserError.command("settings file " + file + " " + what);
    }
}
