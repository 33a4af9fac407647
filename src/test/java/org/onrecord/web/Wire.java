package org.onrecord.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Speaks to a server byte by byte, also as no client would. */
public record Wire(int port) {

    /** An answer as it came over the wire. */
    public record Answer(String text) {

        public int status() {
            return text.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        /** The lines before the body. */
        public List<String> head() {
            int end = text.indexOf("\r\n\r\n");
            return text.substring(0, end < 0 ? text.length() : end).lines().toList();
        }

        public String body() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? "" : text.substring(end + 4);
        }
    }

    /** Sends these characters, one byte each, and reads until the server hangs up. */
    public Answer send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Asks for a target, written as it stands. */
    public Answer ask(String method, String target) throws IOException {
        return send(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }
}
