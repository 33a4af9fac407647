package org.onrecord.web.layout;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way through the pages of a list.
 *
 * @param number of this page, from 1
 * @param last number of the last one
 * @param total how many entries there are on all of them
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 */
public record Pager(
        int number,
        int last,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * The way through a list.
     *
     * @param path of the list
     * @param query what else the address says; null values are left out
     * @throws Missing when there is no such page
     */
    public static Pager of(Page<?> page, String path, Map<String, @Nullable String> query) {
        int number = page.getNumber() + 1;
        int last = Math.max(1, page.getTotalPages());
        if (number > last) {
            throw new Missing();
        }
        return new Pager(
                number,
                last,
                page.getTotalElements(),
                number > 1 ? href(path, query, number - 1) : null,
                number < last ? href(path, query, number + 1) : null);
    }

    /** The address of a list with a query, each value encoded; null values are left out, and so is page 1. */
    public static String href(String path, Map<String, @Nullable String> query, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(query).toUriString();
    }

    public boolean isNeeded() {
        return last > 1;
    }
}
