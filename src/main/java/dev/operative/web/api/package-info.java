/// The JSON API under `/api/v1`, held to `openapi.yaml` by tests.
@NullMarked
package dev.operative.web.api;

import org.jspecify.annotations.NullMarked;
