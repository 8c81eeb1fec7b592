package org.oslonac.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.CodeApp;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ColleagueInDatabase;
import org.oslonac.web.demo.DemoAccounts;

@InBrowser
class AccountPagesIT {

    private static String colleague() {
        return ColleagueInDatabase.with("FINANCE");
    }

    /** What a phone's camera reads from the picture. */
    private static String scanned(Locator picture) throws Exception {
        BufferedImage shot = ImageIO.read(new ByteArrayInputStream(picture.screenshot()));
        int[] pixels = shot.getRGB(0, 0, shot.getWidth(), shot.getHeight(), null, 0, shot.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(shot.getWidth(), shot.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }

    private static String codeOf(String address) {
        Matcher secret = Pattern.compile("secret=([A-Z2-7]{32})").matcher(address);
        assertThat(secret.find()).as(address).isTrue();
        return CodeApp.codeOf(secret.group(1), Instant.now());
    }

    private static void signIn(Visitor visitor, String username, String code) {
        visitor.open("/login");
        visitor.field("access.username").fill(username);
        visitor.field("access.password").fill(DemoAccounts.PASSWORD);
        if (code != null) {
            visitor.page().locator("details summary").first().click();
            visitor.field("access.factor.code").fill(code);
        }
        visitor.page().locator("#form\\:signIn, [id$='signIn']").first().click();
    }

    @Test
    void the_picture_is_read_by_a_camera_and_from_then_on_a_code_is_owed(Visitor visitor, Visitor later)
            throws Exception {
        String username = colleague();
        visitor.signInAt(username, "/account");
        visitor.button("access.factor.start").click();
        String address = scanned(visitor.page().locator("svg.qr"));
        assertThat(new String(address.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .startsWith("otpauth://totp/Oslonac:" + username);
        visitor.axe();
        String code = codeOf(address);
        visitor.field("access.factor.code").fill(code);
        visitor.button("access.factor.confirm").click();
        visitor.sees("access.factor.done");
        assertThat(visitor.page().locator("#spare li")).hasCount(10);
        visitor.axe();
        String spare = visitor.page().locator("#spare li").first().innerText();

        signIn(later, username, null);
        later.sees("access.error.wrong");
        signIn(later, username, code);
        later.sees("access.error.wrong");
        signIn(later, username, spare);
        later.page().waitForURL(url -> url.endsWith("/"));
        later.open("/account").sees("access.factor.codes.left", 9);
    }

    @Test
    void a_weak_password_is_refused_with_a_reason_and_a_good_one_taken(Visitor visitor) {
        visitor.signIn(colleague());
        visitor.open("/account");
        change(visitor, "password1234567890");
        visitor.sees("access.error.password.common");
        change(visitor, "kišobran lala voz");
        visitor.sees("access.password.changed");
    }

    private static void change(Visitor visitor, String wanted) {
        visitor.field("access.password.now").fill(DemoAccounts.PASSWORD);
        visitor.field("access.password.new").fill(wanted);
        visitor.button("access.password.change").click();
    }
}
