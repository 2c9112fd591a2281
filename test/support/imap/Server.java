import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** An IMAP server in memory on a free port of this machine, that makes a mailbox for whoever logs in. Prints the port. */
public final class Server {
    public static void main(String[] arguments) {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        System.out.println(server.getImap().getPort());
    }
}
