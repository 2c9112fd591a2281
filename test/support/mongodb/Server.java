import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A server that speaks MongoDB's wire protocol, in memory, on a free port of this machine. Prints the port. */
public final class Server {
    public static void main(String[] arguments) {
        MongoServer server = new MongoServer(new MemoryBackend());
        System.out.println(server.bind().getPort());
    }
}
