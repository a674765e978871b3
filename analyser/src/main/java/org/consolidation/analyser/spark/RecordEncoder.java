package org.consolidation.analyser.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * Spark encoders for Java records.
 *
 * <p>{@code Encoders.bean} gives a record an empty schema and loses its rows without an error, so a
 * record is encoded as Spark encodes a Scala case class: by its {@code ProductEncoder}, whose
 * accessors and constructor have the shape of a record's. That class is internal to Spark; it is
 * named here and nowhere else, and {@code RecordEncoderTest} pins what it does.
 *
 * <p>Components may be primitives and their boxes, {@code String}, {@code LocalDate}, enums, arrays
 * of {@code byte}, other records, and {@code List} and {@code Map} of these. Anything else, {@code
 * Optional} and {@code BigDecimal} among them, is refused, because Spark would mangle it silently.
 */
public final class RecordEncoder {

    private static final ClassValue<AgnosticEncoder<?>> ENCODERS = new ClassValue<>() {
        @Override
        protected AgnosticEncoder<?> computeValue(Class<?> type) {
            return product(type);
        }
    };

    private RecordEncoder() {}

    /**
     * The encoder of a public record.
     *
     * @throws IllegalArgumentException if a component's type cannot be a column; names it
     */
    @SuppressWarnings("unchecked")
    public static <T extends Record> Encoder<T> of(Class<T> type) {
        return (Encoder<T>) ENCODERS.get(type);
    }

    private static AgnosticEncoder<?> product(Class<?> type) {
        List<EncoderField> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String where = type.getSimpleName() + "." + component.getName();
            fields.add(new EncoderField(
                    component.getName(),
                    encoder(component.getGenericType(), where),
                    !component.getType().isPrimitive(),
                    Metadata.empty(),
                    Option.empty(),
                    Option.empty()));
        }
        return new AgnosticEncoders.ProductEncoder<>(
                ClassTag$.MODULE$.apply(type),
                CollectionConverters.asScala(fields).toSeq(),
                Option.empty());
    }

    private static AgnosticEncoder<?> encoder(Type type, String where) {
        if (type instanceof Class<?> plain) {
            return ofClass(plain, where);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new AgnosticEncoders.IterableEncoder<>(
                        ClassTag$.MODULE$.apply(List.class), encoder(of[0], where), true, false);
            }
            if (generic.getRawType() == Map.class) {
                return new AgnosticEncoders.MapEncoder<>(
                        ClassTag$.MODULE$.apply(Map.class), encoder(of[0], where), encoder(of[1], where), true);
            }
        }
        throw refused(type, where);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static AgnosticEncoder<?> ofClass(Class<?> type, String where) {
        if (type == boolean.class) return AgnosticEncoders.PrimitiveBooleanEncoder$.MODULE$;
        if (type == int.class) return AgnosticEncoders.PrimitiveIntEncoder$.MODULE$;
        if (type == long.class) return AgnosticEncoders.PrimitiveLongEncoder$.MODULE$;
        if (type == double.class) return AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$;
        if (type == Boolean.class) return AgnosticEncoders.BoxedBooleanEncoder$.MODULE$;
        if (type == Integer.class) return AgnosticEncoders.BoxedIntEncoder$.MODULE$;
        if (type == Long.class) return AgnosticEncoders.BoxedLongEncoder$.MODULE$;
        if (type == Double.class) return AgnosticEncoders.BoxedDoubleEncoder$.MODULE$;
        if (type == String.class) return AgnosticEncoders.StringEncoder$.MODULE$;
        if (type == byte[].class) return AgnosticEncoders.BinaryEncoder$.MODULE$;
        if (type == LocalDate.class) return AgnosticEncoders.STRICT_LOCAL_DATE_ENCODER();
        if (type.isEnum()) return new AgnosticEncoders.JavaEnumEncoder(ClassTag$.MODULE$.apply(type));
        if (type.isRecord()) return ENCODERS.get(type);
        throw refused(type, where);
    }

    private static IllegalArgumentException refused(Type type, String where) {
        return new IllegalArgumentException(where + " must be a type that can be a column, was " + type.getTypeName());
    }
}
