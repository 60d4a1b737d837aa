# The programme: where it stands. It never says that anything is late.

programme-stands-waiting = You can use your workbook while you wait.
programme-stands-no-date = No next date is set. What you agreed last time still stands.
programme-stands-break = You are having a break. Your workbook stays as it is.
programme-stands-over = Your sessions are over. Your workbook stays yours.
programme-welcome-back = Welcome back. What has changed?
