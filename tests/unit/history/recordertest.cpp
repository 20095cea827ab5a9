// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/recorder.h"

#include "samples.h"
#include "support/catch.h"

using namespace adit;
using namespace adit::test;

namespace {

void look(Recorder &recorder, Moment moment, const TunnelStatus &status)
{
    const TunnelStatus *one = &status;
    recorder.look(moment, {&one, 1});
}

const SeriesId tunnel{named("wg0"), std::nullopt};
const SeriesId firstPeer{named("wg0"), peerKey(1)};

} // namespace

TEST_CASE("Looks become samples of a tunnel and of its peers")
{
    Recorder recorder(at(0));
    look(recorder, at(1000), upStatus("wg0", noon - 9, {peerStatus(1, 500, 10), peerStatus(2, 0, 0)}));
    look(recorder, at(2000), upStatus("wg0", noon - 9, {peerStatus(1, 1500, 10), peerStatus(2, 30, 40)}));
    look(recorder, at(3000), upStatus("wg0", noon - 9, {peerStatus(1, 1500, 10), peerStatus(2, 30, 41)}));

    const auto all = recorder.recent(tunnel, at(3000));
    REQUIRE(all.size() == 2);
    CHECK(all[0] == evenSample(at(1000).wall, at(2000).wall, 1030, 40));
    CHECK(all[1].txBytes == 1);
    const auto one = recorder.recent(firstPeer, at(3000));
    REQUIRE(one.size() == 2);
    CHECK(one[0].rxBytes == 1000);
    CHECK(one[1].rxBytes == 0); // it was silent, and somebody listened
    CHECK(one[1].known == 1000);
}

TEST_CASE("A tunnel that has just come up has a sample since then")
{
    Recorder recorder(at(0));
    recorder.look(at(60'000), {});
    look(recorder, at(63'500), upStatus("wg0", noon + 61, {peerStatus(1, 148, 92)}));
    const auto samples = recorder.recent(tunnel, at(63'500));
    REQUIRE(samples.size() == 1);
    CHECK(samples[0] == evenSample(at(61'000).wall, at(63'500).wall, 148, 92));
}

TEST_CASE("Bytes of a time in which nobody looked count for the day, and no sample shows them")
{
    Recorder recorder(at(0));
    look(recorder, at(1000), upStatus("wg0", noon - 9, {peerStatus(1, 0, 0)}));
    look(recorder, at(2000), upStatus("wg0", noon - 9, {peerStatus(1, 10, 0)}));
    look(recorder, at(902'000), upStatus("wg0", noon - 9, {peerStatus(1, 70'010, 5)}));
    CHECK(recorder.recent(tunnel, at(902'000)).size() == 1);

    const Batch batch = recorder.take(at(902'000), Recorder::Take::All);
    REQUIRE(batch.late.size() == 2);
    CHECK(batch.late[0].series == tunnel);
    CHECK(batch.late[0].traffic == Traffic{70'000, 5});
    CHECK(batch.late[1].series == firstPeer);
    REQUIRE(batch.minutes.size() == 2);
    REQUIRE(batch.baselines.size() == 1);
    CHECK(batch.baselines[0].second.rxBytes == 70'010);
}

TEST_CASE("A tunnel that went down leaves a gap, and what comes after it is no difference to what was before")
{
    Recorder recorder(at(0));
    look(recorder, at(1000), upStatus("wg0", noon - 9, {peerStatus(1, 900'000, 0)}));
    look(recorder, at(2000), upStatus("wg0", noon - 9, {peerStatus(1, 900'100, 0)}));
    recorder.look(at(3000), {});
    look(recorder, at(8000), upStatus("wg0", noon + 7, {peerStatus(1, 20, 0)}));
    const auto samples = recorder.recent(tunnel, at(8000));
    REQUIRE(samples.size() == 2);
    CHECK(samples[0].end < samples[1].start);
    CHECK(samples[1].rxBytes == 20);
}

TEST_CASE("A wall clock that jumps moves the samples along, so that they stay as old as they are")
{
    Recorder recorder(at(0));
    look(recorder, at(1000), upStatus("wg0", noon - 9, {peerStatus(1, 0, 0)}));
    look(recorder, at(2000), upStatus("wg0", noon - 9, {peerStatus(1, 10, 0)}));
    const Moment back{at(3000).wall - 3'600'000, at(3000).steady};
    look(recorder, back, upStatus("wg0", noon - 9, {peerStatus(1, 30, 0)}));
    const auto samples = recorder.recent(tunnel, back);
    REQUIRE(samples.size() == 2);
    CHECK(samples[0].start == back.wall - 2000);
    CHECK(samples[1] == evenSample(back.wall - 1000, back.wall, 20, 0));
}

TEST_CASE("Finished minutes are handed over once, and the running one only when asked")
{
    Recorder recorder(at(0));
    for (int second = 0; second <= 90; ++second)
        look(recorder, at(second * 1000),
             upStatus("wg0", noon - 9, {peerStatus(1, std::uint64_t(second) * 10, 0)}));
    const Batch finished = recorder.take(at(90'000), Recorder::Take::Finished);
    REQUIRE(finished.minutes.size() == 2);
    CHECK(finished.minutes[0].sample.rxBytes == 600);
    CHECK(finished.minutes[0].sample.known == 60'000);
    const Batch rest = recorder.take(at(90'000), Recorder::Take::All);
    REQUIRE(rest.minutes.size() == 2);
    CHECK(rest.minutes[0].sample.rxBytes == 300);
    CHECK(recorder.take(at(90'000), Recorder::Take::All).isEmpty());
}

TEST_CASE("Memory has a bound in looks, and in peers")
{
    Recorder recorder(at(0));
    std::vector<PeerStatus> peers;
    const int count = 255;
    for (int i = 0; i < count; ++i)
        peers.push_back(peerStatus(std::uint8_t(i), 0, 0));
    const int looks = 1100;
    for (int i = 0; i < looks; ++i) {
        for (PeerStatus &peer : peers)
            peer.rxBytes += 1;
        look(recorder, at(i * 1000), upStatus("wg0", noon - 9, peers));
    }
    CHECK(recorder.recent(tunnel, at(looks * 1000)).size() == Recorder::looksKept);
    const auto one = recorder.recent(firstPeer, at(looks * 1000));
    CHECK(one.size() <= Recorder::looksKept);
    CHECK(one.size() >= 60);
    // What had to go is unknown; it is not drawn as silence.
    for (const Sample &sample : one)
        CHECK(sample.rxBytes == 1);
}

TEST_CASE("A renamed tunnel keeps its minutes, a forgotten one loses them")
{
    Recorder recorder(at(0));
    look(recorder, at(1000), upStatus("wg0", noon - 9, {peerStatus(1, 0, 0)}));
    look(recorder, at(2000), upStatus("wg0", noon - 9, {peerStatus(1, 10, 0)}));
    recorder.look(at(3000), {});
    recorder.rename(named("wg0"), named("home"));
    CHECK(recorder.recent(tunnel, at(3000)).empty());
    CHECK(recorder.recent({named("home"), std::nullopt}, at(3000)).size() == 1);
    recorder.forget(named("home"));
    CHECK(recorder.recent({named("home"), std::nullopt}, at(3000)).empty());
    CHECK(recorder.take(at(3000), Recorder::Take::All).minutes.empty());
}
