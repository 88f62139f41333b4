package org.changwat.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/** The accounts of the demo profile: one for each part played, and an officer for every province. */
public final class DemoAccounts {

    private DemoAccounts() {}

    /**
     * All demo accounts under one password.
     *
     * @param provinces unit codes of the provinces, such as {@code TH-83}
     * @param encodedPassword the password as the encoder in force stores it
     */
    public static List<UserDetails> of(List<String> provinces, String encodedPassword) {
        List<UserDetails> accounts = new ArrayList<>();
        accounts.add(account("opdc", encodedPassword, Roles.OPDC_ANALYST));
        accounts.add(account("evaluator", encodedPassword, Roles.EVALUATOR));
        accounts.add(account("committee", encodedPassword, Roles.COMMITTEE_SECRETARY));
        accounts.add(account("inspector-7", encodedPassword, Roles.INSPECTOR));
        accounts.add(account("auditor", encodedPassword, Roles.AUDITOR));
        accounts.add(account("integrator", encodedPassword, Roles.INTEGRATOR));
        accounts.add(account("operator", encodedPassword, Roles.OPERATOR));
        accounts.add(account("admin", encodedPassword, Roles.ADMIN));
        provinces.forEach(
                province -> accounts.add(account("officer-" + province, encodedPassword, Roles.PROVINCE_OFFICER)));
        return accounts;
    }

    private static UserDetails account(String name, String password, Roles role) {
        return User.withUsername(name).password(password).roles(role.name()).build();
    }
}
