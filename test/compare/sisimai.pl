# Judges mails with Sisimai. Reads paths, one a line; writes a line of JSON for each: its name and what was found.
use strict;
use warnings;
use JSON;
use Sisimai;

my $json = JSON->new->canonical->utf8;
while (my $path = <STDIN>) {
    chomp $path;
    open my $file, '<:raw', $path or die "$path: $!\n";
    my $mail = do { local $/; <$file> };
    close $file;
    # The line that a mail begins with in an mbox; with it Sisimai would take every line "From " for a new mail.
    $mail =~ s/\AFrom [^\n]*\n//;
    my $found = eval { Sisimai->make(\$mail) } || [];
    my @bounces = map { { reason => $_->reason, recipient => $_->recipient->address, status => $_->deliverystatus } } @$found;
    print $json->encode({ path => $path, bounces => \@bounces }), "\n";
}
