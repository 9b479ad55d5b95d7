package org.learningassurance.notification;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A mail server that refuses the addresses it is told to refuse, as one does whose mailbox is gone. */
final class PickyMailServer extends GreenMail {

    private static final Set<String> REFUSED = ConcurrentHashMap.newKeySet();

    PickyMailServer(ServerSetup setup) {
        super(setup);
    }

    void refuse(String address) {
        REFUSED.add(address);
    }

    void acceptAgain(String address) {
        REFUSED.remove(address);
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers ignored) {
        managers = new PickyManagers();
        return super.createServices(setups, managers);
    }

    private static final class PickyManagers extends Managers {

        private @Nullable SmtpManager picky;

        @Override
        public SmtpManager getSmtpManager() {
            if (picky == null) {
                picky = new SmtpManager(getImapHostManager(), getUserManager()) {
                    @Override
                    public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
                        return REFUSED.contains(recipient.getEmail()) ? "550 5.1.1 No such mailbox here" : null;
                    }
                };
            }
            return picky;
        }
    }
}
