package org.oslonac.web.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands a table or a file to the browser as a file, never to be shown or kept by it (Q26). */
public final class Download {

    private Download() {}

    public static void csv(Exported table, HttpServletResponse response) throws IOException {
        head(response, CsvFile.TYPE, table.name() + ".csv");
        CsvFile.write(table, response.getOutputStream());
    }

    public static void xlsx(Exported table, HttpServletResponse response) throws IOException {
        head(response, XlsxFile.TYPE, table.name() + ".xlsx");
        XlsxFile.write(table, response.getOutputStream());
    }

    /** A file that somebody handed in, as it came. */
    public static void file(String name, String type, byte[] content, HttpServletResponse response) throws IOException {
        head(response, type, name);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; sandbox; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
    }
}
