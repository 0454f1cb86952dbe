import FollowUpCommands
import TestSupport
import Testing

@Suite("followup instrument check")
struct InstrumentCheckVerbTests {
    @Test("The instruments and checklists of the project are as they should be")
    func project() async throws {
        let result = await Run("instrument check --strict", files: try Project.files(below: "Templates"))
        #expect(result.output == "22 files checked: no findings.\n")
        #expect(result.error == "")
        #expect(result.status == 0)
    }

    @Test("No instrument of the project holds official words")
    func ownWords() async throws {
        for (path, bytes) in try Project.files(below: "Templates/instruments") {
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            #expect(!lines.contains { $0.hasPrefix("source:") || $0.hasPrefix("    text:") }, "\(path)")
        }
    }

    @Test("An id stands for an instrument and its checklists, a file for itself")
    func subjects() async throws {
        let files = try Project.files(below: "Templates")
        #expect(
            await Run("instrument check doha-2015", files: files).output == "3 files checked: no findings.\n")
        #expect(
            await Run("instrument check Templates/checklists/doha-2015.yaml", files: files).output
                == "1 file checked: no findings.\n")
        let nothing = await Run("instrument check lanterns", files: files)
        #expect(nothing.status == 2)
        #expect(
            nothing.error
                == "followup: there is no file and no instrument “lanterns”; there is: bangkok-rules-2010, doha-2015, "
                + "model-strategies-2010, resolution-65-228, resolution-65-229, resolution-65-230, resolution-65-231, "
                + "resolution-65-232, resolution-70-174, salvador-2010\n"
        )
        let absent = await Run("instrument check lanterns.yaml doha-2015", files: files)
        #expect(absent.status == 2)
        #expect(absent.output == "3 files checked: no findings; 1 file could not be read.\n")
    }

    @Test("A former edition is compared with the checklist of the same id, and there must be one")
    func former() async throws {
        var files = try Project.files(below: "Templates")
        files["former.yaml"] = files["Templates/checklists/doha-2015.yaml"]
        let same = await Run("instrument check --former former.yaml", files: files)
        #expect(same.output == "22 files checked: no findings.\n")
        let other = await Run("instrument check salvador-2010 --former former.yaml", files: files)
        #expect(other.status == 2)
        #expect(
            other.error
                == "followup: the checklist “doha-2015”, of which a former edition is given, is not among those checked\n"
        )
        files["former.yaml"] = Array("nothing: here\n".utf8)
        #expect(
            await Run("instrument check --former former.yaml", files: files).error.hasSuffix(
                "followup: former.yaml is not a checklist that can be compared with\n"))
    }
}
