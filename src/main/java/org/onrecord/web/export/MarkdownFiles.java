package org.onrecord.web.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.onrecord.export.Export;
import org.onrecord.export.Exports;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Articles and their sections as Markdown files. */
@Controller
@RequiredArgsConstructor
class MarkdownFiles {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final Exports exports;

    @GetMapping("/articles/{slug}.md")
    ResponseEntity<byte[]> article(@PathVariable String slug) {
        return file(exports.article(slug));
    }

    @GetMapping("/articles/{slug}/sections/{number:[0-9]+}.md")
    ResponseEntity<byte[]> section(@PathVariable String slug, @PathVariable int number) {
        return file(exports.section(slug, number));
    }

    private static ResponseEntity<byte[]> file(Optional<Export> export) {
        Export found = export.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        // The name holds nothing that would need quoting in either form (RFC 6266, RFC 5987).
        String disposition = "attachment; filename=\"%1$s\"; filename*=UTF-8''%1$s".formatted(found.name());
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(found.text().getBytes(StandardCharsets.UTF_8));
    }
}
