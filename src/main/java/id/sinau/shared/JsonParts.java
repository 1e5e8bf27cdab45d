package id.sinau.shared;

import jakarta.json.spi.JsonProvider;

/**
 * Where JSON values are made. {@code jakarta.json.Json} looks its provider up anew at every call,
 * which costs more than the value.
 */
public final class JsonParts {
  /** The provider, looked up once. */
  public static final JsonProvider MAKE = JsonProvider.provider();

  private JsonParts() {}
}
