package ru.podyom.access;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/** Who gets in, and the headers every answer carries. */
@Configuration
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain filters(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(routes -> routes.requestMatchers(
                                "/login", "/assets/**", "/webjars/**", "/error", "/actuator/health", "/calendar/*.ics")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").failureUrl("/login?refused"))
                .logout(out -> out.logoutSuccessUrl("/login?out").deleteCookies("SESSION"))
                // In a cookie: an anonymous visitor of any address must not leave a row in the table of sessions.
                .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(withDefaults()))
                .build();
    }

    /** Memory-hard and tuned to a small machine: 12 MiB, 3 passes, one lane. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 12 * 1024, 3);
    }

    @Bean
    UserDetailsService signIns(AccountStore accounts) {
        return login -> accounts.byLogin(login)
                .map(account -> new SignIn(
                        account.id().value(),
                        account.login(),
                        accounts.passwordHash(account.id()),
                        !account.disabled()))
                .orElseThrow(() -> new UsernameNotFoundException(login));
    }
}
