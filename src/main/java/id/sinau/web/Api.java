package id.sinau.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The addresses under {@code /api/}, described at {@code /openapi}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Sinau",
            version = "1",
            description =
                "What a phone needs to learn without signal. Errors are RFC 9457 problem documents,"
                    + " times RFC 3339 UTC, binary values base64url."))
public class Api extends Application {}
