package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for pages as a reader would, and follows links by their words. */
@TestComponent
class Site {

    private final MockMvcTester mvc;

    Site(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    /** The page at an address, which must be there. */
    Document page(String address) {
        MvcTestResult result = get(address);
        assertThat(result).as(address).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString(), "http://localhost" + address);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page that a link leads to. */
    Document follow(Element link) {
        String href = link.attr("href");
        return page(href.contains("#") ? href.substring(0, href.indexOf('#')) : href);
    }

    /** The only link in a page whose address begins so and whose words hold these. */
    static Element link(Document page, String address, String words) {
        return page.select("main a[href^=" + address + "]").stream()
                .filter(link -> link.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + address + " with " + words));
    }
}
