package org.learningassurance.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoopbackOnlyTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sign-in");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @BeforeEach
    void fromThisMachine() {
        request.setRemoteAddr("127.0.0.1");
        request.setServerName("localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "0:0:0:0:0:0:0:1"})
    void thisMachineIsAnswered(String address) throws Exception {
        request.setRemoteAddr(address);
        assertThat(isAnswered()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.8", "192.168.1.2", "2001:db8:0:0:0:0:0:1", "172.17.0.1"})
    void anotherMachineIsNot(String address) throws Exception {
        request.setRemoteAddr(address);
        assertThat(isAnswered()).isFalse();
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString()).contains("only on the machine that it runs on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded"})
    void aProxyThatSpeaksForAnotherMachineIsNot(String header) throws Exception {
        request.addHeader(header, "for=10.0.0.8");
        assertThat(isAnswered()).isFalse();
    }

    @Test
    void aNameOfAnotherSiteThatLeadsHereIsNot() throws Exception {
        request.setServerName("rebound.example.org");
        assertThat(isAnswered()).isFalse();
    }

    private boolean isAnswered() throws Exception {
        new LoopbackOnly().doFilter(request, response, chain);
        return chain.getRequest() != null;
    }
}
