-- Among whom a figure holds, such as adults under 30.
alter table statistic add column population text;
