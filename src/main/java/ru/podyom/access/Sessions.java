package ru.podyom.access;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Signed-in sessions of people; a new password ends them, whoever holds them. */
@Component
class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> repository;

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    void end(String login) {
        repository.findByPrincipalName(login).keySet().forEach(repository::deleteById);
    }
}
