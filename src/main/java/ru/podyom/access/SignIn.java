package ru.podyom.access;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who signed in, as the session keeps it: only the number of the account. Role and scope are read anew at each
 * request, so that a change of rights works at once.
 */
record SignIn(long account, String login, String passwordHash, boolean enabled) implements UserDetails, Serializable {

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}
