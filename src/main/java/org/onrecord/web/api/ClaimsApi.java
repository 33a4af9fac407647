package org.onrecord.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.onrecord.claims.ClaimId;
import org.onrecord.claims.Claims;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Claims. */
@RestController
@RequestMapping(Addresses.API + "/claims")
@RequiredArgsConstructor
@Tag(name = "Claims")
class ClaimsApi {

    private final Claims claims;
    private final Views views;

    @GetMapping
    @Operation(summary = "All that articles say and somebody could check, the latest article first")
    Listing<ClaimView> all(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = Listing.SIZE) int size) {
        return Listing.of(claims.all(Listing.wanted(page, size)), views::claims);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A claim with who makes it")
    ClaimView one(@PathVariable long id) {
        return claims.by(new ClaimId(id))
                .flatMap(claim -> views.claims(List.of(claim)).stream().findFirst())
                .orElseThrow(() -> Missing.of("claim", id));
    }
}
