# Plan: what is next, the sessions, what to try, the goals, and where I am.

plan-tab-next = Next
plan-tab-tries = To try
plan-tab-goals = Goals
plan-tab-rulers = Where I am
plan-tab-sessions = Sessions
