package io.javatar.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class HttpPlaceTest {
    @Test
    void a_taken_port_is_told_with_what_to_do() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThat(new HttpPlace("127.0.0.1", port).faults())
                    .containsExactly("port " + port
                            + " is taken; stop what listens there, or set AVATAR_HTTP_PORT to another port");
            assertThat(new HttpPlace("", port).faults()).hasSize(1);
        }
    }

    @Test
    void a_free_port_is_fine_and_is_free_afterwards() throws IOException {
        int port = free();

        assertThat(new HttpPlace("127.0.0.1", port).faults()).isEmpty();
        assertThat(new HttpPlace("*", port).faults()).isEmpty();
        assertThat(new HttpPlace("", port).faults()).isEmpty();
    }

    @Test
    void a_host_without_an_address_is_told() throws IOException {
        assertThat(new HttpPlace("nonexistent.invalid", free()).faults())
                .containsExactly("AVATAR_HTTP_HOST does not resolve to an address: 'nonexistent.invalid'");
    }

    @Test
    void the_address_of_another_machine_is_told() throws IOException {
        assertThat(new HttpPlace("192.0.2.1", free()).faults()) // RFC 5737: nobody's
                .containsExactly("AVATAR_HTTP_HOST is not an address of this machine: '192.0.2.1'");
    }

    @Test
    void this_machine_reaches_a_server_that_listens_everywhere_on_the_loopback_interface() {
        assertThat(new HttpPlace("", 8080).local()).isEqualTo("http://127.0.0.1:8080");
        assertThat(new HttpPlace("0.0.0.0", 8080).local()).isEqualTo("http://127.0.0.1:8080");
        assertThat(new HttpPlace("::1", 8080).local()).isEqualTo("http://[::1]:8080");
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
