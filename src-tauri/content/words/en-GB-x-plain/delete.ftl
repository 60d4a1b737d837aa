# Plain words: only what the usual words say less plainly. What is not here is said as usual.

delete-done-lead = No one can open it now.
delete-stays-computer = Old copies that the disk may still hold
delete-stays-files = Files that you kept, sent or printed
delete-stays-people = The books of the others here
