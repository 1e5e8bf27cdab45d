package id.sinau.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Keeps a UUID as {@code binary(16)}; EclipseLink 4 alone would send its text. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, byte[]> {
  @Override
  public byte[] convertToDatabaseColumn(UUID id) {
    return id == null ? null : Uuid7.bytes(id);
  }

  @Override
  public UUID convertToEntityAttribute(byte[] column) {
    return column == null ? null : Uuid7.fromBytes(column);
  }
}
