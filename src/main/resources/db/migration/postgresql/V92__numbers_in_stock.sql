-- PostgreSQL keeps its counters without a wait of their own: nothing to change. H2 does not, and both count their changes alike.
select 1;
